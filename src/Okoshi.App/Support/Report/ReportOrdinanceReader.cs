using System.Text.RegularExpressions;

namespace Okoshi.App.Support.Report;

/// <summary>Reads the basic policies (基本方針) from the ordinance's article that lists them.</summary>
internal static partial class ReportOrdinanceReader
{
    private const string ArticleHead = "（基本方針）";

    [GeneratedRegex("^[（(](?<no>[0-9０-９]+)[)）]\\s*(?<title>.+)$")]
    private static partial Regex ItemPattern { get; }

    /// <summary>The policies in the order of the article; empty when the article is not there.</summary>
    public static IReadOnlyList<ReportPolicy> Read(IReadOnlyList<ReportLine> lines)
    {
        var at = 0;
        while (at < lines.Count && lines[at].Text != ArticleHead)
            at++;
        var policies = new List<ReportPolicy>();
        foreach (var line in lines.Skip(at + 1))
        {
            var item = ItemPattern.Match(line.Text);
            if (item.Success && ReportText.TryWhole(item.Groups["no"].Value, out var number))
                policies.Add(new ReportPolicy((int)number, item.Groups["title"].Value.TrimEnd('。'), line.Number));
            else if (line.Text[0] == '（')
                break;
        }
        return policies;
    }
}
