using System.Text.RegularExpressions;

namespace Okoshi.App.Support.Report;

/// <summary>A policy's part of the text, before it is read.</summary>
/// <param name="Policies">Numbers of the policies in its headings.</param>
/// <param name="Title">Headings as printed.</param>
/// <param name="Line">Line of the first heading.</param>
/// <param name="Lines">Lines below the headings.</param>
internal sealed record ReportPart(IReadOnlyList<int> Policies, string Title, int Line, IReadOnlyList<ReportLine> Lines)
{
    public string Key => string.Concat(Policies);
}

/// <summary>Cuts the report into its policies' parts and the ordinance behind them.</summary>
internal static partial class ReportSectionCutter
{
    private const string OverviewMark = "【取組の概要】";
    private const int HeadingReach = 4;

    [GeneratedRegex("^[①-⑨]")]
    private static partial Regex Heading { get; }

    [GeneratedRegex("^\\S{2,30}条例$")]
    private static partial Regex OrdinanceTitle { get; }

    /// <summary>The parts in their order, and the lines from the ordinance's title on.</summary>
    public static (IReadOnlyList<ReportPart> Parts, IReadOnlyList<ReportLine> Ordinance) Cut(IReadOnlyList<ReportLine> lines)
    {
        var starts = new List<(int Heading, int Overview)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.StartsWith(OverviewMark, StringComparison.Ordinal) && HeadingAbove(lines, i) is { } heading)
                starts.Add((heading, i));
        }
        if (starts.Count == 0)
            return ([], []);
        var end = starts[^1].Overview;
        while (end < lines.Count && !OrdinanceTitle.IsMatch(lines[end].Text))
            end++;
        var parts = starts.Select((start, i) => CutPart(lines, start, i + 1 < starts.Count ? starts[i + 1].Heading : end)).ToArray();
        return (parts, [.. lines.Skip(end)]);
    }

    private static int? HeadingAbove(IReadOnlyList<ReportLine> lines, int overview)
    {
        int? found = null;
        for (var i = overview - 1; i >= Math.Max(0, overview - HeadingReach); i--)
        {
            if (Heading.IsMatch(lines[i].Text))
                found = i;
        }
        return found;
    }

    private static ReportPart CutPart(IReadOnlyList<ReportLine> lines, (int Heading, int Overview) start, int end)
    {
        var heads = lines.Skip(start.Heading).Take(start.Overview - start.Heading).Select(l => l.Text).ToArray();
        var policies = heads.Where(h => Heading.IsMatch(h)).Select(h => h[0] - '①' + 1).ToArray();
        return new ReportPart(
            policies,
            ReportText.Join(heads),
            lines[start.Heading].Number,
            [.. lines.Skip(start.Overview).Take(end - start.Overview)]
        );
    }
}
