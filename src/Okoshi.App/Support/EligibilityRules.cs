using System.Runtime.CompilerServices;
using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>The conditions of a pack's programmes (support/rules*.json), typed.</summary>
public static class EligibilityRules
{
    /// <summary>Files of the pack that hold conditions.</summary>
    internal const string Files = "support/rules";

    private static readonly Dictionary<string, ProgrammePurpose> Purposes = Enum.GetValues<ProgrammePurpose>().ToDictionary(p => p.ToString().ToLowerInvariant(), StringComparer.Ordinal);
    private static readonly ConditionalWeakTable<PackContent, IReadOnlyDictionary<string, IReadOnlyList<ProgrammeRule>>> Cache = [];

    /// <summary>The rules of each programme that has any, earliest first.</summary>
    /// <exception cref="BadInputException">The pack's conditions are faulty; packs are checked before they are stored.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<ProgrammeRule>> Of(PackContent pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return Cache.GetValue(pack, static p =>
        {
            var problems = new List<ImportProblem>();
            var rules = Read(p, [.. p.Documents(Files).Select(d => new PackDocument(d, d.Path))], problems);
            return problems.Count == 0 ? rules : throw new BadInputException(problems);
        });
    }

    /// <summary>Adds every fault of the pack's conditions.</summary>
    internal static void Check(PackContent pack, IReadOnlyList<PackDocument> documents, List<ImportProblem> problems) => Read(pack, documents, problems);

    private static Dictionary<string, IReadOnlyList<ProgrammeRule>> Read(PackContent pack, IReadOnlyList<PackDocument> documents, List<ImportProblem> problems)
    {
        var sources = pack.Rows<SourceRow>().DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);
        var programmes = pack.Rows<ProgrammeRow>().Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var reader = new ClauseReader(sources);
        var found = new Dictionary<string, List<ProgrammeRule>>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (JsonFields.Parse(document.Display, document.Row.Json, problems) is not { } root) continue;
            foreach (var json in root.NestedList("rules")) ReadRule(json, programmes, reader, found);
            root.RejectUnknown();
        }
        return found.ToDictionary(f => f.Key, f => (IReadOnlyList<ProgrammeRule>)[.. f.Value.OrderBy(r => r.From)], StringComparer.Ordinal);
    }

    private static void ReadRule(JsonFields json, HashSet<string> programmes, ClauseReader reader, Dictionary<string, List<ProgrammeRule>> found)
    {
        var programme = json.Text("programme");
        if (programme.Length > 0 && !programmes.Contains(programme)) json.Report("programme", $"「{programme}」という支援制度はありません", "support/programmes.csv の id のどれかが必要です", "行を足すか、綴りを直してください");
        var (from, to) = (json.Date("from"), json.Date("to", required: false));
        if (from > to) json.Report("to", $"終わり（{to:yyyy-MM-dd}）が始まり（{from:yyyy-MM-dd}）より前です", "from 以後の日付が必要です", "日付を確かめてください");
        var purpose = json.OneOf("purpose", Purposes.Keys);
        var when = json.Nested("when") is { } tree ? reader.Read(tree, programme + "#1") : null;
        json.RejectUnknown();
        if (programme.Length == 0 || from is not { } first || purpose.Length == 0 || when is null) return;
        var rule = new ProgrammeRule(first, to, Purposes[purpose], when);
        if (!found.TryGetValue(programme, out var rules)) found[programme] = rules = [];
        if (rules.FirstOrDefault(r => Overlap(r, rule)) is { } other) json.Report("from", $"「{programme}」の条件の期間が、{other.From:yyyy-MM-dd} からの条件と重なっています", "同じ日に使える条件は一つだけです", "前の条件の to に、次の条件の前の日を書いてください");
        rules.Add(rule);
    }

    private static bool Overlap(ProgrammeRule a, ProgrammeRule b) =>
        a.From <= (b.To ?? DateOnly.MaxValue) && b.From <= (a.To ?? DateOnly.MaxValue);
}
