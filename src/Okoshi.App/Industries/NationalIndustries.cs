using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Support;

namespace Okoshi.App.Industries;

/// <summary>
/// 全国の産業分類 The Japan Standard Industrial Classification that the product was built with (<c>packs/common/jsic.csv</c>): the 14th revision
/// whole, and of the 13th the codes that meant something else.
/// </summary>
public static class NationalIndustries
{
    private static readonly Lazy<IReadOnlyDictionary<string, JsicRow>> Newest = new(() => Of("14"));
    private static readonly Lazy<IReadOnlyDictionary<string, JsicRow>> Former = new(() => Of("13"));
    private static readonly Lazy<IReadOnlyList<(JsicCode, string)>> Named = new(() =>
        [.. Newest.Value.Values.Select(r => (JsicCode.Parse(r.Code), r.Name))]
    );

    /// <summary>Every class of the newest revision with its name, divisions first.</summary>
    public static IReadOnlyList<(JsicCode Code, string Name)> All => Named.Value;

    /// <summary>The name of a class (医療業), of one that does not exist that of the class above.</summary>
    public static string NameOf(JsicCode code)
    {
        for (var digits = code.Digits; digits.Length >= 2; digits = digits[..^1])
        {
            if (Newest.Value.TryGetValue(digits, out var row))
                return row.Name;
        }
        return code.Division.Name;
    }

    /// <summary>The row of a code in the newest revision.</summary>
    internal static JsicRow? Find(string code) => Newest.Value.GetValueOrDefault(code);

    /// <summary>The row of a code that meant something else in the revision before.</summary>
    internal static JsicRow? FindFormer(string code) => Former.Value.GetValueOrDefault(code);

    private static Dictionary<string, JsicRow> Of(string revision) =>
        BuiltInTable.Rows<JsicRow>("jsic.csv").Where(r => r.Revision == revision).ToDictionary(r => r.Code, StringComparer.Ordinal);
}
