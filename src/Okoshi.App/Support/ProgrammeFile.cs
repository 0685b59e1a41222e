using Okoshi.App.Imports;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>
/// A file of programmes by itself, without a region pack: <c>{"sources":[…],"programmes":[{id, title, serves, source, place,
/// rules:[…]}]}</c>. Conditions are written as in a pack's support/rules.json. All faults are told at once.
/// </summary>
public static class ProgrammeFile
{
    private const int FirstYear = 1947;
    private const int LastYear = 2200;

    private static readonly Dictionary<string, ServesKind> Serves = Enum.GetValues<ServesKind>()
        .ToDictionary(s => s.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>Reads a file's bytes.</summary>
    /// <exception cref="BadInputException">The file has faults.</exception>
    public static IReadOnlyList<SupportProgramme> Read(string file, ReadOnlySpan<byte> bytes)
    {
        if (TextDecoder.Decode(bytes) is not { } decoded)
            throw new BadInputException(
                new ImportProblem(
                    file,
                    0,
                    "",
                    "文字コードを読み取れません",
                    "UTF-8 か CP932（Shift_JIS）である必要があります",
                    "文字コードを UTF-8 にして保存し直してください"
                )
            );
        var problems = new List<ImportProblem>();
        var programmes = JsonFields.Parse(file, decoded.Text, problems) is { } root ? Read(root) : [];
        return problems.Count == 0 ? programmes : throw new BadInputException(problems);
    }

    private static SupportProgramme[] Read(JsonFields root)
    {
        var sources = new Dictionary<string, Citation>(StringComparer.Ordinal);
        foreach (var json in root.NestedList("sources"))
            ReadSource(json, sources);
        var items = root.NestedList("programmes");
        if (items.Count == 0)
            root.Report("programmes", "制度が一つもありません", "一つ以上の制度が必要です", "制度を書いてください");
        var ids = items.Select(i => i.Text("id", required: false)).ToHashSet(StringComparer.Ordinal);
        var clauses = new ClauseReader(sources);
        var (rules, terms) = (new RuleReader(clauses), new TermsReader(ids));
        var programmes = items.Select(i => ReadProgramme(i, clauses, rules, terms)).ToArray();
        foreach (var twice in items.Zip(programmes).GroupBy(p => p.Second.Id).Where(g => g.Key.Length > 0 && g.Count() > 1))
            twice
                .Last()
                .First.Report("id", $"「{twice.Key}」が二度出てきます", "id は一つの制度に一つです", "どちらかの id を直してください");
        root.RejectUnknown();
        var (foundRules, foundTerms) = (rules.Found(), terms.Found());
        return
        [
            .. programmes.Select(p =>
                (p with { Rules = foundRules.GetValueOrDefault(p.Id) ?? [] }).WithTerms(
                    foundTerms.GetValueOrDefault(p.Id) ?? ProgrammeTerms.None
                )
            ),
        ];
    }

    private static SupportProgramme ReadProgramme(JsonFields json, ClauseReader clauses, RuleReader rules, TermsReader terms)
    {
        var id = json.Text("id");
        var title = json.Text("title");
        var serves = json.OneOf("serves", Serves.Keys, required: false);
        var confirmed = json.Whole("lastConfirmed", FirstYear, LastYear, required: false);
        var citation = clauses.ReadCitation(json);
        foreach (var rule in json.NestedList("rules", required: false))
            rules.Read(rule, id);
        terms.Read(json, id);
        json.RejectUnknown();
        return new SupportProgramme(
            id,
            title,
            serves.Length > 0 ? Serves[serves] : ServesKind.Application,
            confirmed is { } year ? new FiscalYear((int)year) : null,
            [],
            citation
        );
    }

    internal static void ReadSource(JsonFields json, Dictionary<string, Citation> sources)
    {
        var id = json.Text("id");
        var citation = new Citation(json.Text("title"), "", json.Text("edition", required: false), json.Text("url", required: false));
        if (id.Length > 0 && !sources.TryAdd(id, citation))
            json.Report("id", $"「{id}」が二度出てきます", "id は一つの出典に一つです", "どちらかの id を直してください");
        json.RejectUnknown();
    }
}
