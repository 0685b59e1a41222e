using System.Collections.Frozen;
using Okoshi.App.Japanese;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Areas;

/// <summary>The names under which an area is written: alone, with city, district or prefecture, and its prefecture alone.</summary>
internal static class AreaNames
{
    private static readonly Lazy<ILookup<MunicipalityCode, string>> ByCode = new(() =>
        NationalAreas.Register.All.SelectMany(Written).ToLookup(p => p.Code, p => p.Name)
    );

    private static readonly Lazy<ILookup<string, MunicipalityCode>> ByName = new(() =>
        NationalAreas
            .Register.All.Where(a => a.To is null)
            .SelectMany(a => Own(a).Select(n => (a.Code, Name: Fold(n))))
            .Distinct()
            .ToLookup(p => p.Name, p => p.Code, StringComparer.Ordinal)
    );

    private static readonly Lazy<FrozenSet<string>> All = new(() =>
        ByCode.Value.SelectMany(names => names).ToFrozenSet(StringComparer.Ordinal)
    );

    /// <summary>The names of an area, folded.</summary>
    public static IEnumerable<string> Of(MunicipalityCode code) => ByCode.Value[code];

    /// <summary>Whether a folded text names any area.</summary>
    public static bool Any(string name) => All.Value.Contains(name);

    /// <summary>The standing areas that have a folded name.</summary>
    public static IEnumerable<MunicipalityCode> With(string name) => ByName.Value[name];

    /// <summary>The standing areas whose names are written almost like a folded one, the nearest first.</summary>
    public static IEnumerable<MunicipalityCode> Near(string name) =>
        NationalAreas
            .Register.All.Where(a => a.To is null)
            .Select(a => (a.Code, Shared: Shared(name, Fold(a.Name)), a.Name.Length))
            .Where(a => a.Shared > 1)
            .OrderByDescending(a => a.Shared)
            .ThenBy(a => a.Length)
            .Select(a => a.Code);

    /// <summary>Letters that two names begin or end with alike: a name mistyped by one letter is still near.</summary>
    public static int Shared(string a, string b)
    {
        var most = Math.Min(a.Length, b.Length);
        var (start, end) = (0, 0);
        while (start < most && a[start] == b[start])
            start++;
        while (end < most - start && a[^(end + 1)] == b[^(end + 1)])
            end++;
        return start + end;
    }

    /// <summary>A name without width, spaces and signs.</summary>
    public static string Fold(string text) => string.Concat(TextFold.Nfkc(text).Where(char.IsLetter)).Replace('ヶ', 'ケ');

    private static IEnumerable<(MunicipalityCode Code, string Name)> Written(RegisteredArea area) =>
        Own(area).Append(PrefectureOf(area)).Distinct().Select(n => (area.Code, Fold(n)));

    private static IEnumerable<string> Own(RegisteredArea area)
    {
        // 特別区部 is what the register prints.
        var other = area.Kind == AreaKind.SpecialWards ? "特別区部" : area.District + area.Name;
        string[] own = [area.Name, NationalAreas.Register.NameOf(area), other];
        return own.Concat(own.Select(n => PrefectureOf(area) + n)).Distinct();
    }

    private static string PrefectureOf(RegisteredArea area) => NationalAreas.Register.PrefectureOf(area)?.Name ?? "";
}
