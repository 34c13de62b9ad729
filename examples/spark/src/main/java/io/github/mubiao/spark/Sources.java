package io.github.mubiao.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.github.mubiao.cli.input.Hints;
import io.github.mubiao.cli.input.Input;
import io.github.mubiao.cli.input.UnreadableException;
import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.parser.ParseOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Where documents come from. Whatever it is becomes one table: {@code document}, {@code text}, {@code region} (a code), {@code year},
 * and {@code failure}, why there is no text.
 */
final class Sources {

    static final StructType DOCUMENTS = new StructType()
            .add("document", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("region", DataTypes.StringType)
            .add("year", DataTypes.IntegerType)
            .add("failure", DataTypes.StringType);

    /** What is text; a sheet (csv) holds a document in each row. Word and PDF are turned into text before, by {@code mubiao text}. */
    private static final String KINDS = "txt,md,markdown,html,htm,shtml,xhtml,csv";

    private static final String FILES = "*.{" + KINDS + "}";

    private static final Pattern NAMES = Pattern.compile(".*\\.(" + KINDS.replace(',', '|') + ")");

    /** As the command: planning documents are far smaller. */
    private static final long MOST_BYTES = 100L << 20;

    private final SparkSession spark;

    Sources(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * The documents in a folder and those within: each file one, each row of a sheet with a column 报告全文 (正文, text …) one, with the
     * place and year beside it, as the command takes them.
     *
     * @param folder a path that Spark can read
     * @return the documents, by their path below the folder
     */
    Dataset<Row> folder(String folder) {
        Dataset<Row> files = spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", "true")
                .option("pathGlobFilter", FILES)
                .load(folder);
        String top = withSlash(folder);
        Column fits = col("length").leq(MOST_BYTES); // so that the bytes of others are never read
        Dataset<Row> read = files.filter(fits)
                .select("path", "content")
                .flatMap((FlatMapFunction<Row, Row>) file -> documents(file, top), Encoders.row(DOCUMENTS));
        Dataset<Row> tooLarge = files.filter(functions.not(fits))
                .select("path")
                .map(
                        (MapFunction<Row, Row>) file -> failed(name(file.getString(0), top), "is larger than 100 MB"),
                        Encoders.row(DOCUMENTS));
        return read.union(tooLarge).union(empty(folder, top));
    }

    /** Spark passes over files without a byte. */
    private Dataset<Row> empty(String folder, String top) {
        Path path = new Path(folder);
        List<Row> empty = new ArrayList<>();
        try {
            FileSystem store = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
            RemoteIterator<LocatedFileStatus> files = store.listFiles(path, true);
            while (files.hasNext()) {
                LocatedFileStatus file = files.next();
                if (file.getLen() == 0
                        && NAMES.matcher(file.getPath().getName()).matches()) {
                    empty.add(failed(name(file.getPath().toString(), top), "holds no text"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return spark.createDataFrame(empty, DOCUMENTS);
    }

    /** A folder as Spark writes it in front of its files. */
    private static String withSlash(String folder) {
        String path = new Path(folder).toUri().getPath();
        return path.endsWith("/") ? path : path + "/";
    }

    /** The path below the folder; a folder may be given without its scheme or by a link. */
    private static String name(String uri, String top) {
        String path = uri.contains("%")
                ? URI.create(uri).getPath()
                : new Path(uri).toUri().getPath();
        int start = path.indexOf(top);
        return start < 0 ? path : path.substring(start + top.length());
    }

    private static Iterator<Row> documents(Row file, String top) {
        String name = name(file.getString(0), top);
        byte[] bytes = file.getAs(1);
        Input input = new Input(name, name, null, Hints.NONE, () -> new ByteArrayInputStream(bytes));
        return input.documents().map(Sources::document).iterator();
    }

    private static Row document(Input input) {
        try {
            String text = input.text();
            ParseOptions told = input.hints().addTo(ParseOptions.DEFAULT);
            return RowFactory.create(input.name(), text, told.regionCode(), told.year(), null);
        } catch (UnreadableException e) {
            return failed(input.name(), e.reason(Language.ENGLISH));
        } catch (RuntimeException | StackOverflowError | NoClassDefFoundError e) {
            // a damaged file, or one of a kind whose library was left out
            return failed(input.name(), String.valueOf(e));
        }
    }

    private static Row failed(String name, String reason) {
        return RowFactory.create(name, null, null, null, reason);
    }

    /**
     * The rows of a Parquet table (or a folder of them) with the columns {@code path} and {@code text}, and perhaps {@code region} (six
     * digits) and {@code year}.
     *
     * @param table a path that Spark can read
     * @return the documents, by their paths
     */
    Dataset<Row> parquet(String table) {
        Dataset<Row> rows = spark.read().parquet(table);
        List<String> columns = Arrays.asList(rows.columns());
        return rows.select(
                col("path").cast("string").as("document"),
                col("text"),
                (columns.contains("region") ? col("region") : lit(null))
                        .cast("string")
                        .as("region"),
                (columns.contains("year") ? col("year") : lit(null)).cast("int").as("year"),
                functions.when(col("text").isNull(), lit("holds no text")).as("failure"));
    }

    /** The kinds of sources, as the option takes them. */
    enum Kind {
        FOLDER {
            @Override
            Dataset<Row> read(Sources sources, String path) {
                return sources.folder(path);
            }
        },
        PARQUET {
            @Override
            Dataset<Row> read(Sources sources, String path) {
                return sources.parquet(path);
            }
        };

        abstract Dataset<Row> read(Sources sources, String path);
    }
}
