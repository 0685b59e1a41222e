namespace Okoshi.App.Support.Report.Pdf;

/// <summary>A word and its place on the paper, in points.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Y">Middle of the word, counted downwards through all pages, each page far below the one before.</param>
/// <param name="Text">The word.</param>
internal sealed record PdfWord(double Left, double Right, double Y, string Text);
