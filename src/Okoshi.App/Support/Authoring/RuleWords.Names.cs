using Okoshi.App.Areas;
using Okoshi.App.Industries;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Authoring;

/// <content>Names of places, industries and programmes, from what stands in a rule and for what may be chosen.</content>
public sealed partial class RuleWords
{
    private string Places(RuleNode node)
    {
        var names = node.Items.Select(NameOf).ToArray();
        return names.Length switch
        {
            0 => "（場所を選んでください）",
            1 => names[0],
            _ => string.Join("・", names) + "のいずれか",
        };
    }

    /// <summary>The name of a place by its number, wherever it lies; what is no number stays as it was typed.</summary>
    public string NameOf(string code) =>
        places.GetValueOrDefault(code) ?? (AreaReader.Read(code).Is(out var area) ? NationalAreas.NameOf(area) : $"「{code}」");

    /// <summary>The places of Japan that stand, by their names with the prefecture.</summary>
    public static IEnumerable<string> AllPlaces =>
        NationalAreas.Register.All.Where(a => a.To is null).Select(a => NationalAreas.Register.FullNameOf(a.Code)!).Distinct();

    /// <summary>Titles of the programmes that stand.</summary>
    public IEnumerable<string> AllProgrammes => programmes.Values.Distinct();

    /// <summary>Takes the places, industries and programmes that were written by name; returns what could not be taken.</summary>
    public IReadOnlyList<string> Take(IReadOnlyList<RuleNode> nodes) => ChosenInWords.Take(nodes, programmes);

    private string Programmes(string keys) =>
        Listed(
            keys.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(k => $"「{programmes.GetValueOrDefault(k, k)}」"),
            "制度"
        );

    private static string IndustryName(string code, string? revision) =>
        revision == "13" && NationalIndustries.FindFormer(code) is { } former ? former.Name
        : JsicCode.TryParse(code, out var jsic) ? NationalIndustries.NameOf(jsic)
        : code;
}
