namespace Okoshi.App.Support.Report;

/// <summary>The two columns of a sheet: what the programme is (事業概要) and what was done (事業実績).</summary>
/// <param name="Overview">事業概要 as printed.</param>
/// <param name="Results">事業実績 as printed.</param>
/// <param name="IsCertain">False when the cut between the two is a guess.</param>
/// <remarks>
/// The text holds both columns one after the other without a mark. What was done is told in the past tense,
/// so the results begin with the first paragraph that ends in た.
/// </remarks>
internal sealed record ReportBody(string Overview, string Results, bool IsCertain)
{
    private static readonly string[] PastEndings = ["た。", "だ。", "た。）", "だ。）"];

    public static ReportBody Empty { get; } = new("", "", IsCertain: true);

    public static ReportBody Read(IEnumerable<ReportLine> lines)
    {
        var paragraphs = new List<string>();
        var open = new List<string>();
        foreach (var line in lines)
        {
            open.Add(line.Text);
            if (!EndsParagraph(line.Text))
                continue;
            paragraphs.Add(ReportText.Join(open));
            open.Clear();
        }
        if (open.Count > 0)
            paragraphs.Add(ReportText.Join(open));
        var cut = paragraphs.FindIndex(IsPast);
        if (cut > 0)
            return Cut(paragraphs, cut, isCertain: true);
        // Overview itself told in the past tense: the next paragraph is taken as the results.
        return Cut(paragraphs, Math.Min(1, paragraphs.Count), isCertain: false);
    }

    private static ReportBody Cut(List<string> paragraphs, int cut, bool isCertain) =>
        new(string.Join('\n', paragraphs.Take(cut)), string.Join('\n', paragraphs.Skip(cut)), isCertain);

    private static bool EndsParagraph(string text) =>
        text.EndsWith('。') || text.EndsWith("。）", StringComparison.Ordinal) || text.EndsWith("。)", StringComparison.Ordinal);

    private static bool IsPast(string paragraph) => PastEndings.Any(ending => paragraph.EndsWith(ending, StringComparison.Ordinal));
}
