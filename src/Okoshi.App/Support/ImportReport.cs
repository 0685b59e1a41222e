using System.Globalization;
using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Support.Report;

namespace Okoshi.App.Support;

/// <summary>What an import of an annual report would bring; nothing has been written.</summary>
public sealed record ReportPreview(
    string File,
    ReportDocument Document,
    IReadOnlyList<ProgrammeRow> Programmes,
    IReadOnlyList<IndicatorRow> Indicators,
    IReadOnlyList<ReportChange> Changes
)
{
    /// <summary>Rows of the pack that belong to other reports; a writing keeps them.</summary>
    public ReviewedSupport Others { get; init; } = ReviewedSupport.None;

    /// <summary>Everything that could not be read, as problems of the file.</summary>
    public IReadOnlyList<ImportProblem> Problems => ImportReport.ProblemsOf(File, Document);

    /// <summary>The preview without the programmes that could not be read wholly.</summary>
    public ReportPreview GoodRows()
    {
        var bad = Document.Oddities.Where(o => o.Weight == OddityWeight.Error).Select(o => o.Subject).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Programmes = [.. Programmes.Where(p => !bad.Contains(p.Id))],
            Indicators = [.. Indicators.Where(i => !bad.Contains(i.Programme))],
        };
    }
}

/// <summary>Imports the prefecture's annual report: reads it, says what would change, and writes only when told.</summary>
public static class ImportReport
{
    /// <summary>Reads a report and compares it with a pack.</summary>
    /// <param name="file">Name of the file, for messages.</param>
    /// <param name="text">Text of the report.</param>
    /// <param name="reviewed">What a pack holds now; its reviewed fields are kept.</param>
    /// <exception cref="BadInputException">The text is not an annual report.</exception>
    public static ReportPreview Preview(string file, string text, ReviewedSupport reviewed)
    {
        var document = ReportReader.Read(text);
        if (document.Sections.Count == 0 || document.FiscalYear == 0)
        {
            throw new BadInputException(ProblemsOf(file, document));
        }
        var prefix = $"r{document.FiscalYear - ReportReader.FirstReiwaYear + 1}-";
        var own = reviewed.Where(id => id.StartsWith(prefix, StringComparison.Ordinal));
        var oldProgrammes = own.Programmes.ToDictionary(p => p.Id, StringComparer.Ordinal);
        var rows = new ReportRows(document, oldProgrammes, own.Indicators.ToDictionary(i => (i.Programme, i.Order, i.FiscalYear)));
        var programmes = rows.Programmes();
        var indicators = rows.Indicators();
        var changes = ReportDifference
            .Between("programmes", oldProgrammes, programmes.ToDictionary(p => p.Id, StringComparer.Ordinal), p => p.Title)
            .Concat(
                ReportDifference.Between(
                    "indicators",
                    own.Indicators.ToDictionary(KeyOf),
                    indicators.ToDictionary(KeyOf),
                    i => $"{i.Label} {i.Printed}"
                )
            );
        return new ReportPreview(file, document, programmes, indicators, [.. changes])
        {
            Others = reviewed.Where(id => !id.StartsWith(prefix, StringComparison.Ordinal)),
        };
    }

    /// <summary>Writes programmes.csv and indicators.csv into a folder, the rows of other reports first; both files or neither.</summary>
    /// <returns>Paths of the files.</returns>
    /// <exception cref="BadInputException">Something could not be read, or the folder cannot be written.</exception>
    public static IReadOnlyList<string> Write(ReportPreview preview, string folder)
    {
        var files = new[]
        {
            (
                Path: Path.Combine(folder, "programmes.csv"),
                Text: PackTableWriter.Write(preview.Others.Programmes.Concat(preview.Programmes))
            ),
            (
                Path: Path.Combine(folder, "indicators.csv"),
                Text: PackTableWriter.Write(preview.Others.Indicators.Concat(preview.Indicators))
            ),
        };
        WriteTogether(folder, files);
        return [.. files.Select(f => f.Path)];
    }

    /// <summary>All files or none: each is written beside its old one, and takes its place when all are there.</summary>
    private static void WriteTogether(string folder, IReadOnlyList<(string Path, string Text)> files)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var file in files)
                File.WriteAllText(file.Path + ".new", file.Text);
            foreach (var file in files)
                File.Move(file.Path + ".new", file.Path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(
                new ImportProblem(
                    folder,
                    0,
                    "",
                    $"書き込めません（{error.Message}）",
                    "書き込めるフォルダーが必要です",
                    "--out の場所を変えてください"
                )
            );
        }
        finally
        {
            if (Directory.Exists(folder))
                foreach (var file in files)
                    File.Delete(file.Path + ".new");
        }
    }

    internal static IReadOnlyList<ImportProblem> ProblemsOf(string file, ReportDocument document) =>
        [.. document.Oddities.Where(o => o.Weight == OddityWeight.Error).Select(o => ToProblem(file, o))];

    // An oddity tells what was found and then, in a second sentence, what was expected.
    private static ImportProblem ToProblem(string file, ReportOddity oddity)
    {
        var sentences = oddity.Message.Split('。', 2);
        var expected = sentences.Length > 1 ? sentences[1] : "年次報告の様式どおりの行が必要です";
        return new ImportProblem(
            file,
            oddity.Line,
            oddity.Subject,
            sentences[0],
            expected,
            "原文のその行を確かめてください。読み取れた事業だけを取り込むには --good-rows を付けます"
        );
    }

    private static string KeyOf(IndicatorRow row) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.Programme}/{row.Order}/{row.FiscalYear}");
}
