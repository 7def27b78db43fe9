/**
 * The bytes of a file: decompressed ({@code Compression}, {@code ZstdFrames}), in the encoding that
 * they are in ({@code TextEncoding}, {@code TranscodedText}), and its first part, by which its
 * format is recognised ({@code FileHead}). Formats get a {@link
 * org.dateline.ingest.file.FileContent} and never the file.
 *
 * <p>To add a compression: one constant in {@code Compression}.
 */
@NullMarked
package org.dateline.ingest.file;

import org.jspecify.annotations.NullMarked;
