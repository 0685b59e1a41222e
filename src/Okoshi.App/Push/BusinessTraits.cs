using Okoshi.App.Context;
using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Push;

/// <summary>The traits of businesses that hold on a day.</summary>
internal sealed record TraitsOn(DateOnly Day) : Derived<PackContent, IReadOnlyList<BusinessTrait>>
{
    internal override IReadOnlyList<BusinessTrait> From(PackContent source) => BusinessTraits.At(source, Day);
}

/// <summary>The dated table of what has to be known of a business (<see cref="Path"/>); a pack may have none.</summary>
internal static class BusinessTraits
{
    public const string Path = "push/traits.json";

    private const int OldestAge = 120;

    private static readonly Dictionary<string, BusinessTraitKind> Kinds = new(StringComparer.Ordinal)
    {
        ["from-afar"] = BusinessTraitKind.FromAfar,
        ["succession"] = BusinessTraitKind.Succession,
        ["licence"] = BusinessTraitKind.Licence,
        ["alcohol"] = BusinessTraitKind.Alcohol,
    };

    private sealed record DatedTrait(BusinessTrait Trait, DateOnly From, DateOnly? To);

    /// <exception cref="BadInputException">The document has errors.</exception>
    public static IReadOnlyList<BusinessTrait> At(PackContent pack, DateOnly day)
    {
        var problems = new List<ImportProblem>();
        // A region's document takes the place of the common one.
        var rows = pack.Documents(Path).TakeLast(1).SelectMany(d => Read(d.Path, d.Json, problems)).ToArray();
        if (problems.Count > 0)
            throw new BadInputException(problems);
        return [.. rows.Where(r => r.From <= day && (r.To is null || day <= r.To)).Select(r => r.Trait)];
    }

    public static void Check(PackContent pack, IReadOnlyList<PackDocument> documents, List<ImportProblem> problems)
    {
        var businesses = pack.Rows<BusinessRow>().Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        var sources = pack.Rows<SourceRow>().Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            foreach (var (trait, _, _) in Read(document.Display, document.Row.Json, problems))
            {
                if (!businesses.Contains(trait.Business))
                    Report("business", $"「{trait.Business}」という事業はありません", "opportunity/businesses.csv の id が必要です");
                if (!sources.Contains(trait.Source.SourceId))
                    Report("source", $"「{trait.Source.SourceId}」という出典はありません", "sources.csv の id が必要です");
            }

            void Report(string field, string found, string expected) =>
                problems.Add(new ImportProblem(document.Display, 0, field, found, expected, "行を足すか、綴りを直してください"));
        }
    }

    private static DatedTrait[] Read(string file, string json, List<ImportProblem> problems)
    {
        var before = problems.Count;
        if (JsonFields.Parse(file, json, problems) is not { } fields)
            return [];
        DatedTrait[] traits = [.. fields.NestedList("traits").Select(Trait)];
        fields.RejectUnknown();
        return problems.Count == before ? traits : [];
    }

    private static DatedTrait Trait(JsonFields t)
    {
        var kind = Kinds.GetValueOrDefault(t.OneOf("trait", Kinds.Keys));
        var note = t.Text("note", required: false);
        var source = new SourceRef(t.Text("source"), t.Text("place"), note.Length > 0 ? Quality.Assumed : Quality.Printed, note);
        var trait = new BusinessTrait(
            t.Text("business"),
            kind,
            (int?)t.Whole("fromAge", 0, OldestAge, required: kind is BusinessTraitKind.Licence or BusinessTraitKind.Alcohol),
            t.Text("says"),
            source
        );
        var (from, to) = (t.Date("from") ?? default, t.Date("to", required: false));
        t.RejectUnknown();
        return new DatedTrait(trait, from, to);
    }
}
