using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Stored;

/// <summary>A municipality that can be chosen.</summary>
/// <param name="Area">Code, names and reading.</param>
/// <param name="HasFigures">Whether official figures of it are stored.</param>
/// <param name="IsOfPack">Whether it is the region of the pack, of which the product knows most.</param>
public sealed record RegionChoice(OfficialArea Area, bool HasFigures, bool IsOfPack)
{
    /// <summary>青森県 青森市; the prefecture is left out where it is not known.</summary>
    public string FullName => Area.Prefecture.Length > 0 ? $"{Area.Prefecture} {Area.Name}" : Area.Name;
}

/// <summary>Use case: the municipalities that can be looked at. Without imported figures it is the pack's region alone.</summary>
public sealed class ListRegions(OfficialStore store, CurrentPack pack)
{
    /// <summary>All of them in the order of their codes.</summary>
    public async Task<IReadOnlyList<RegionChoice>> RunAsync(CancellationToken cancellationToken)
    {
        var content = await pack.GetAsync(cancellationToken);
        var (own, figures) = (content.Manifest.Municipality, await store.LatestAsync(OfficialFormat.Ssdse, cancellationToken));
        var codes = await store.LatestAsync(OfficialFormat.Codes, cancellationToken);
        var listed = codes?.Areas.Where(a => IsMunicipality(a.Code)) ?? [];
        var readings = codes?.Areas.ToDictionary(a => a.Code, a => a.Kana) ?? [];
        var areas = (figures?.Areas ?? [])
            .Concat(listed)
            .DistinctBy(a => a.Code)
            .Select(a => a with { Kana = readings.GetValueOrDefault(a.Code, a.Kana) });
        var choices = areas.Select(a => new RegionChoice(a, figures?.Has(a.Code) == true, a.Code == own)).ToList();
        if (choices.All(c => !c.IsOfPack))
            choices.Add(new RegionChoice(new OfficialArea(own, "", NameIn(content, own)), HasFigures: false, IsOfPack: true));
        return [.. choices.OrderBy(c => c.Area.Code)];
    }

    private static string NameIn(PackContent content, MunicipalityCode code) =>
        content.Rows<MunicipalityRow>().FirstOrDefault(m => m.Code == code)?.Name ?? content.Manifest.Title;

    /// <summary>Neither a prefecture, nor a ward of a designated city, nor Tokyo's wards taken together, nor a village without inhabitants.</summary>
    private static bool IsMunicipality(MunicipalityCode code) =>
        !code.IsPrefecture
        && !CodesPreview.IsWard(code)
        && code.Digits[..5] is not ("13100" or "01695" or "01696" or "01697" or "01698" or "01699" or "01700");
}
