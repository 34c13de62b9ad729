package io.github.mubiao.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;

/**
 * What a command talks to.
 *
 * @param in what {@code -} reads
 * @param out where results go unless a file is named
 * @param piped whether that is a pipe
 * @param err where messages go
 */
record Console(InputStream in, OutputStream out, BooleanSupplier piped, PrintWriter err) {}
