using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Okoshi.App.Imports;

namespace Okoshi.App.Support.Report.Pdf;

/// <summary>The words of a PDF with their places, through poppler's pdftotext: an outside edge.</summary>
internal static class PdfWords
{
    /// <summary>Largest PDF that is read, in bytes.</summary>
    public const long LargestFile = 50L * 1024 * 1024;

    private const string Program = "pdftotext";
    private const int LargestAnswer = 200 * 1024 * 1024;
    private const double PageDistance = 10_000;
    private const string PageMark = "1";
    private const string WordMark = "5";

    // level, page, par, block, line, word, left, top, width, height, conf, text
    private const int Cells = 12;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>True when the bytes are a PDF.</summary>
    public static bool Looks(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF-"u8);

    /// <exception cref="BadInputException">Poppler is absent, the file is too large or broken, or it holds no text.</exception>
    public static async Task<IReadOnlyList<PdfWord>> ReadAsync(string file, byte[] bytes, CancellationToken cancellationToken)
    {
        if (bytes.Length > LargestFile)
            throw Problem(
                file,
                $"PDF が大きすぎます（{bytes.Length / (1024m * 1024m):0.0} MB）",
                $"{LargestFile / (1024 * 1024)} MB までの PDF を読み込めます",
                "章ごとに分けてください"
            );
        var words = Parse(await RunAsync(file, bytes, cancellationToken));
        return words.Count > 0
            ? words
            : throw Problem(
                file,
                "PDF に文字がありません",
                "文字の入った PDF が必要です（紙を写した画像だけの PDF は読めません）",
                "作った課に、もとの PDF を頼んでください"
            );
    }

    private static async Task<string> RunAsync(string file, byte[] bytes, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        using var process = Start(file);
        try
        {
            var (answer, faults) = (
                ReadBoundedAsync(file, process.StandardOutput, patience.Token),
                process.StandardError.ReadToEndAsync(patience.Token)
            );
            await FeedAsync(process, bytes, patience.Token);
            var text = await answer;
            await faults;
            await process.WaitForExitAsync(patience.Token);
            return process.ExitCode == 0
                ? text
                : throw Problem(file, "PDF として開けません", "壊れていない、パスワードのない PDF が必要です", "PDF を取り直してください");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Problem(
                file,
                $"{Patience.TotalMinutes:0} 分たっても PDF を読み終わりません",
                "ふつうの年次報告は数秒で読めます",
                "章ごとに分けてください"
            );
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }
    }

    private static Process Start(string file)
    {
        try
        {
            return Process.Start(
                new ProcessStartInfo(Program, ["-q", "-tsv", "-", "-"])
                {
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    StandardOutputEncoding = System.Text.Encoding.UTF8,
                }
            )!;
        }
        catch (Win32Exception)
        {
            throw Problem(
                file,
                $"PDF を読む {Program} が、この機械にありません",
                "PDF は poppler（poppler-utils）が入っているときだけ読めます",
                "入れられないときは、ほかの機械で PDF からテキストを取り出し、そのテキストを渡してください"
            );
        }
    }

    private static async Task FeedAsync(Process process, byte[] bytes, CancellationToken cancellationToken)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(bytes, cancellationToken);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It gave up before the end of the file; its exit code says so.
        }
    }

    private static async Task<string> ReadBoundedAsync(string file, StreamReader reader, CancellationToken cancellationToken)
    {
        var text = new System.Text.StringBuilder();
        var block = new char[1 << 16];
        for (int count; (count = await reader.ReadAsync(block, cancellationToken)) > 0; )
        {
            text.Append(block, 0, count);
            if (text.Length > LargestAnswer)
                throw Problem(file, "PDF の文字が多すぎます", "年次報告の PDF が必要です", "章ごとに分けてください");
        }
        return text.ToString();
    }

    private static List<PdfWord> Parse(string table)
    {
        var words = new List<PdfWord>();
        var page = 0;
        foreach (var line in table.Split('\n'))
        {
            var cells = line.TrimEnd('\r').Split('\t', Cells);
            if (cells.Length < Cells)
                continue;
            if (cells[0] == PageMark)
                page++;
            if (cells[0] != WordMark || string.IsNullOrWhiteSpace(cells[^1]))
                continue;
            var (left, top, width, height) = (Number(cells[6]), Number(cells[7]), Number(cells[8]), Number(cells[9]));
            words.Add(new PdfWord(left, left + width, page * PageDistance + top + height / 2, cells[^1].Trim()));
        }
        return words;
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private static BadInputException Problem(string file, string found, string expected, string next) =>
        new(new ImportProblem(file, 0, "", found, expected, next));
}
