using System.Text.RegularExpressions;

namespace Okoshi.App.Support.Report;

/// <summary>Reads the cases (事例) that stand behind a policy's sheets.</summary>
internal static partial class ReportCaseReader
{
    [GeneratedRegex("^令和.+年度に実施した中小企業振興施策を活用した事例紹介$")]
    private static partial Regex HeadPattern { get; }

    [GeneratedRegex("^[（(](?<programme>.+?)[：:](?<firms>.+)[)）]$")]
    private static partial Regex ReferencePattern { get; }

    /// <summary>Index of the first case's head, or the number of lines.</summary>
    public static int FirstHead(IReadOnlyList<ReportLine> lines)
    {
        var i = 0;
        while (i < lines.Count && !HeadPattern.IsMatch(lines[i].Text))
            i++;
        return i;
    }

    /// <summary>Reads the cases of a part.</summary>
    public static IEnumerable<ReportCase> Read(string sectionKey, IReadOnlyList<ReportLine> lines, IReadOnlyList<ReportEntry> entries)
    {
        var start = FirstHead(lines);
        while (start < lines.Count)
        {
            var end = start + 1;
            while (end < lines.Count && !HeadPattern.IsMatch(lines[end].Text))
                end++;
            yield return ReadCase(sectionKey, [.. lines.Skip(start).Take(end - start)], entries);
            start = end;
        }
    }

    private static ReportCase ReadCase(string sectionKey, IReadOnlyList<ReportLine> lines, IReadOnlyList<ReportEntry> entries)
    {
        var at = 1;
        var open = 0;
        var reference = "";
        while (at < lines.Count && (at == 1 || open > 0))
        {
            open += ReportText.OpenBrackets(lines[at].Text);
            reference = ReportText.Join([reference, lines[at].Text]);
            at++;
        }
        var body = at;
        while (body < lines.Count && lines[body].Text[0] is not ('【' or '○'))
            body++;
        var match = ReferencePattern.Match(reference);
        var programme = match.Success ? match.Groups["programme"].Value : reference;
        var title = ReportText.Join(lines.Skip(at).Take(body - at).Select(l => l.Text));
        var text = string.Join('\n', lines.Skip(body).Select(l => l.Text));
        return new ReportCase(
            sectionKey,
            programme,
            ProgrammeOf(programme, entries),
            match.Groups["firms"].Value,
            title,
            text,
            lines[0].Number
        );
    }

    // A case may name a part of a programme's title or add 補助金 to it: the longest common beginning wins.
    private static string ProgrammeOf(string name, IReadOnlyList<ReportEntry> entries)
    {
        var folded = ReportText.Fold(name);
        return entries
            .Where(e => folded.StartsWith(ReportText.FoldTitle(e.Title), StringComparison.Ordinal))
            .OrderByDescending(e => e.Title.Length)
            .Select(e => e.Id)
            .FirstOrDefault("");
    }
}
