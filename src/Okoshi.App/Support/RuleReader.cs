using Okoshi.App.Imports;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>Reads the dated conditions of programmes; two that stand on the same day are refused.</summary>
internal sealed class RuleReader(ClauseReader clauses)
{
    /// <summary>Purposes by their names in files.</summary>
    public static readonly Dictionary<string, ProgrammePurpose> Purposes = Enum.GetValues<ProgrammePurpose>()
        .ToDictionary(p => p.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private readonly Dictionary<string, List<ProgrammeRule>> found = new(StringComparer.Ordinal);

    /// <summary>Reads one rule of a programme; its faults are reported where they stand.</summary>
    public void Read(JsonFields json, string programme)
    {
        var (from, to) = (json.Date("from"), json.Date("to", required: false));
        if (from > to)
            json.Report(
                "to",
                $"終わり（{to:yyyy-MM-dd}）が始まり（{from:yyyy-MM-dd}）より前です",
                "from 以後の日付が必要です",
                "日付を確かめてください"
            );
        var purpose = json.OneOf("purpose", Purposes.Keys);
        var when = json.Nested("when") is { } tree ? clauses.Read(tree, programme + "#1") : null;
        var declarations = DeclarationReader.Read(json, clauses);
        json.RejectUnknown();
        if (programme.Length == 0 || from is not { } first || purpose.Length == 0 || when is null)
            return;
        var rule = new ProgrammeRule(first, to, Purposes[purpose], when) { Declarations = declarations };
        if (!found.TryGetValue(programme, out var rules))
            found[programme] = rules = [];
        if (rules.FirstOrDefault(r => Overlap(r, rule)) is { } other)
            json.Report(
                "from",
                $"「{programme}」の条件の期間が、{other.From:yyyy-MM-dd} からの条件と重なっています",
                "同じ日に使える条件は一つだけです",
                "前の条件の to に、次の条件の前の日を書いてください"
            );
        rules.Add(rule);
    }

    /// <summary>The rules read so far by programme, earliest first.</summary>
    public Dictionary<string, IReadOnlyList<ProgrammeRule>> Found() =>
        found.ToDictionary(f => f.Key, f => (IReadOnlyList<ProgrammeRule>)[.. f.Value.OrderBy(r => r.From)], StringComparer.Ordinal);

    private static bool Overlap(ProgrammeRule a, ProgrammeRule b) =>
        a.From <= (b.To ?? DateOnly.MaxValue) && b.From <= (a.To ?? DateOnly.MaxValue);
}
