using Okoshi.App.Imports;

namespace Okoshi.App.Support.Report.Pdf;

/// <summary>The text of an annual report, from its PDF or from a text that was taken out of it.</summary>
public static class ReportFile
{
    /// <exception cref="BadInputException">The file is neither, or its PDF cannot be read here.</exception>
    public static async Task<string> TextAsync(string file, byte[] bytes, CancellationToken cancellationToken)
    {
        if (PdfWords.Looks(bytes))
            return ReportPages.Text(await PdfWords.ReadAsync(file, bytes, cancellationToken));
        return TextDecoder.Decode(bytes)?.Text
            ?? throw new BadInputException(
                new ImportProblem(
                    file,
                    0,
                    "",
                    "文字コードを読み取れません",
                    "PDF か、UTF-8 または CP932（Shift_JIS）のテキストが必要です",
                    "年次報告の PDF をそのまま渡してください"
                )
            );
    }
}
