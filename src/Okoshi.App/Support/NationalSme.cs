using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>
/// 中小企業者の範囲 The definitions of small and medium enterprises that the product was built with (<c>packs/common/sme.csv</c>), by their keys.
/// </summary>
public static class NationalSme
{
    private static readonly Lazy<IReadOnlyDictionary<string, SmeDefinition>> Loaded = new(Load);

    public static IReadOnlyDictionary<string, SmeDefinition> Definitions => Loaded.Value;

    private static Dictionary<string, SmeDefinition> Load()
    {
        var sources = BuiltInTable.Rows<SourceRow>("sources.csv").ToDictionary(s => s.Id, StringComparer.Ordinal);
        return BuiltInTable
            .Rows<SmeRow>("sme.csv")
            .GroupBy(r => r.Definition, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Of(g.Key, [.. g], sources[g.First().Source.SourceId]), StringComparer.Ordinal);
    }

    private static SmeDefinition Of(string key, SmeRow[] rows, SourceRow source) =>
        new(
            key,
            rows[0].Name,
            Forms(rows[0].Forms),
            [.. rows.Select(r => new SmeCategory(r.Line, Classes(r.Classes), r.CapitalYen is { } yen ? new Yen(yen) : null, r.Employees))],
            new Citation(source.Title, rows[0].Source.Place, source.Edition, source.Url)
        )
        {
            OpenForms = Forms(rows[0].OpenForms),
        };

    private static LegalForm[] Forms(string keys) =>
        [.. Split(keys).Select(k => ApplicantFacts.ParseChoice<LegalForm>(ApplicantFact.LegalForm, k)!.Value)];

    private static JsicCode[] Classes(string codes) => [.. Split(codes).Select(JsicCode.Parse)];

    private static string[] Split(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
