using Okoshi.App.Imports;
using Okoshi.App.Japanese;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region;

/// <summary>
/// Reads age groups as offices write them: <c>20-24</c>, <c>20〜24歳</c>, <c>85歳以上</c>, <c>90+</c>, <c>総数</c>, <c>年齢不詳</c>.
/// </summary>
public static class AgeGroups
{
    /// <summary>One age group; null when it is none.</summary>
    public static AgeBand? Read(string text)
    {
        var plain = TextFold.Nfkc(text).Trim().Replace("歳", "", StringComparison.Ordinal).Replace("才", "", StringComparison.Ordinal);
        foreach (var dash in "〜~–‐−")
            plain = plain.Replace(dash, '-');
        plain = plain switch
        {
            "総数" or "計" or "合計" => AgeBand.Total.Label,
            "年齢不詳" or "年齢「不詳」" or "不詳" => AgeBand.Unknown.Label,
            _ => plain.EndsWith("以上", StringComparison.Ordinal) ? plain[..^2] + "+" : plain,
        };
        return AgeBand.Parse(plain);
    }

    /// <summary>
    /// Reads groups for a projection: equally wide, without a gap from 0 on, the last one open. Reports what is wrong.
    /// </summary>
    /// <returns>The groups, and their width in years; the width is 0 when something is wrong.</returns>
    public static (IReadOnlyList<AgeBand> Groups, int Years) ReadAll(JsonFields fields, string name)
    {
        var texts = fields.Texts(name);
        var groups = ReadEach(fields, name, texts);
        if (groups.Count != texts.Count || texts.Count == 0)
            return (groups, 0);
        var years = groups[0].To - groups[0].From + 1 ?? 0;
        var isWhole = groups.Count >= 3 && groups[0].From == 0 && groups[^1].To is null;
        if (!isWhole)
            fields.Report(
                name,
                $"「{texts[0]}」から「{texts[^1]}」まで {texts.Count} 階級です",
                "0歳から始まり、最後が「85+」のような開いた階級で終わる、三つ以上の階級が必要です",
                "足りない年齢を足してください"
            );
        foreach (
            var index in Enumerable
                .Range(1, groups.Count - 1)
                .Where(i => groups[i].From != groups[i - 1].To + 1 || (i < groups.Count - 1 && groups[i].To - groups[i].From + 1 != years))
        )
        {
            isWhole = false;
            fields.Report(
                $"{name}[{index}]",
                $"「{texts[index - 1]}」の次が「{texts[index]}」です",
                $"{years} 歳ずつ、抜けや重なりのない階級が必要です",
                "抜けている年齢を足すか、階級をそろえてください"
            );
        }
        return (groups, isWhole ? years : 0);
    }

    /// <summary>The groups that can be read; the others are reported.</summary>
    private static List<AgeBand> ReadEach(JsonFields fields, string name, IReadOnlyList<string> texts)
    {
        var groups = new List<AgeBand>();
        foreach (var (text, index) in texts.Select((t, i) => (t, i)))
        {
            if (Read(text) is { From: not null } band)
                groups.Add(band);
            else
                fields.Report(
                    $"{name}[{index}]",
                    $"「{text}」は年齢階級として読み取れません",
                    "0-4、85+ のような書き方が必要です",
                    "書き方を直してください"
                );
        }
        return groups;
    }
}
