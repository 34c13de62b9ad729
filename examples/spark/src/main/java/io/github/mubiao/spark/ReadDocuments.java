package io.github.mubiao.spark;

import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.parser.ParseOptions;
import io.github.mubiao.parser.ParseResult;
import io.github.mubiao.parser.PlanParser;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents of a partition into a row each, with all that came of it. One parser serves the partition: what it knows of words
 * is made once, and no row has to carry it across the network.
 */
final class ReadDocuments implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    static final StructType DIAGNOSTICS = new StructType()
            .add("severity", DataTypes.StringType)
            .add("code", DataTypes.StringType)
            .add("start", DataTypes.IntegerType)
            .add("end", DataTypes.IntegerType)
            .add("message", DataTypes.StringType);

    private final Columns columns;

    ReadDocuments(Columns columns) {
        this.columns = columns;
    }

    /** The type of what comes out. */
    static StructType schema(Columns columns) {
        return new StructType()
                .add("document", DataTypes.StringType)
                .add("failure", DataTypes.StringType)
                .add("statements", DataTypes.createArrayType(columns.schema(), false))
                .add("diagnostics", DataTypes.createArrayType(DIAGNOSTICS, false));
    }

    @Override
    public Iterator<Row> call(Iterator<Row> documents) {
        PlanParser parser = PlanParser.standard();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, 0), false)
                .map(document -> read(document, parser))
                .iterator();
    }

    /** Whatever a document does, it is a row. Only where memory is short the task fails, and Spark tries it elsewhere. */
    private Row read(Row document, PlanParser parser) {
        String name = document.getString(0);
        String text = document.getString(1);
        String failure = document.getString(4);
        if (text == null || failure != null) {
            return failed(name, failure == null ? "holds no text" : failure);
        }
        try {
            ParseResult result = parser.with(options(document, name)).parse(text);
            return RowFactory.create(name, null, columns.rows(result.plan()), diagnostics(result));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(name, String.valueOf(e));
        }
    }

    private static Row failed(@Nullable String name, String reason) {
        return RowFactory.create(name, reason, new Row[0], new Row[0]);
    }

    private static ParseOptions options(Row document, String name) {
        ParseOptions options = ParseOptions.DEFAULT.withDocument(name);
        String region = document.getString(2);
        Integer year = document.isNullAt(3) ? null : document.getInt(3);
        if (region != null) {
            options = options.withRegion(region);
        }
        return year == null ? options : options.withYear(year);
    }

    private static Row[] diagnostics(ParseResult result) {
        return result.diagnostics().stream().map(ReadDocuments::row).toArray(Row[]::new);
    }

    private static Row row(Diagnostic diagnostic) {
        return RowFactory.create(
                diagnostic.severity().name(),
                diagnostic.code().name(),
                diagnostic.span().start(),
                diagnostic.span().end(),
                diagnostic.message());
    }
}
