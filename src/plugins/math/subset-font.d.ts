declare module 'subset-font' {
  /** Cuts all glyphs but those of a text out of a font. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {readonly targetFormat: 'woff2'; readonly noHinting: true},
  ): Promise<Buffer>;
}
