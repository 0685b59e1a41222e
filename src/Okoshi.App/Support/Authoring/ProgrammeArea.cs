using Okoshi.App.Areas;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Support.Authoring;

/// <summary>制度の区域 Where a programme belongs, so that 市内 and 県内 can be read.</summary>
/// <param name="Codes">Areas that its source names.</param>
/// <param name="Words">Title and office, in which the municipality is often named (【長野県茅野市】).</param>
public sealed record ProgrammeArea(IReadOnlyList<MunicipalityCode> Codes, string Words)
{
    /// <summary>The code that a word of place means; null where it may be several.</summary>
    public string? Of(string word)
    {
        var place = word.Replace("の区域内", "", StringComparison.Ordinal).TrimEnd('内');
        return place switch
        {
            "都" or "道" or "府" or "県" or "本県" => Prefecture,
            "市" or "町" or "村" or "区" or "本市" or "本町" => Municipality(place[^1]),
            _ => Named(place),
        };
    }

    private string? Prefecture =>
        Codes.Where(c => c.IsPrefecture).Distinct().ToArray() is [var only] ? only.Digits
        : Codes.Select(c => c.Prefecture).Distinct().ToArray() is [var one] ? $"{one}000{MunicipalityCode.CheckDigit(one + "000")}"
        : null;

    /// <summary>A municipality of the kind among the areas, else the one that title or office name.</summary>
    private string? Municipality(char kind)
    {
        string[] among = [.. Codes.Where(c => !c.IsPrefecture && NationalAreas.NameOf(c).EndsWith(kind)).Select(c => c.Digits).Distinct()];
        if (among is [var only])
            return only;
        string[] named =
        [
            .. NationalAreas
                .Register.All.Where(a =>
                    a.To is null
                    && a.Kind == AreaKind.Municipality
                    && a.Name.EndsWith(kind)
                    && Codes.Any(c => c.Prefecture == a.Code.Prefecture)
                    && Words.Contains(a.Name, StringComparison.Ordinal)
                )
                .Select(a => a.Code.Digits)
                .Distinct(),
        ];
        return named is [var one] ? one : null;
    }

    private static string? Named(string place) =>
        AreaReader.Read(place).Is(out var code) ? code.Digits
        : AreaNames.With(AreaNames.Fold(place)).ToArray() is [var only] ? only.Digits
        : null;
}
