using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Japanese;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Picture;

/// <summary>A municipality or a joint area that can be chosen.</summary>
/// <param name="Area">Code, names and reading.</param>
/// <param name="HasFigures">Whether there are official figures of it.</param>
/// <param name="HasPack">Whether it has a pack of its own, so that the product knows most of it.</param>
public sealed record RegionChoice(OfficialArea Area, bool HasFigures, bool HasPack)
{
    /// <summary>The joint area; null for a municipality.</summary>
    public JointArea? Joint { get; init; }

    /// <summary>Names of the members of a joint area; empty for a municipality.</summary>
    public string Members => Joint is null ? "" : string.Join("、", Joint.Members.Select(m => m.Name));

    /// <summary>青森県 青森市; the prefecture is left out where it is not known.</summary>
    public string FullName => Area.Prefecture.Length > 0 ? $"{Area.Prefecture} {Area.Name}" : Area.Name;

    /// <summary>
    /// The joint areas of an installation, then its municipalities, in the order of their codes. Without imported figures the
    /// municipalities are those of the packs alone.
    /// </summary>
    internal static async Task<IReadOnlyList<RegionChoice>> ListAsync(
        OkoshiDb db,
        Installation installation,
        CancellationToken cancellationToken
    )
    {
        var figures = await installation.Statistics.LatestAsync(db, OfficialFormat.Ssdse, cancellationToken);
        var codes = await installation.Statistics.LatestAsync(db, OfficialFormat.Codes, cancellationToken);
        var listed = codes?.Areas.Where(a => IsMunicipality(a.Code)) ?? [];
        var readings = codes?.Areas.ToDictionary(a => a.Code, a => a.Kana) ?? [];
        var packs = installation.Packs.ToDictionary(
            p => p.Manifest.Municipality,
            p => new OfficialArea(p.Manifest.Municipality, "", p.RegionName)
        );
        return
        [
            .. installation.Joint.All.Select(j => new RegionChoice(AreaOf(j), figures?.Has(j.Code) == true, false) { Joint = j }),
            .. (figures?.Areas ?? [])
                .Concat(listed)
                .DistinctBy(a => a.Code)
                .Select(a => a with { Kana = readings.GetValueOrDefault(a.Code, a.Kana) })
                .UnionBy(packs.Values, a => a.Code)
                .Select(a => new RegionChoice(a, figures?.Has(a.Code) == true, packs.ContainsKey(a.Code)))
                .OrderBy(c => c.Area.Code),
        ];
    }

    private static OfficialArea AreaOf(JointArea joint) =>
        new(joint.Code, string.Join("・", joint.Members.Select(m => m.Code.Prefecture).Distinct().Select(Prefectures.NameOf)), joint.Name)
        {
            Kana = joint.Kana,
        };

    /// <summary>
    /// Neither a prefecture, nor a ward of a designated city, nor Tokyo's wards taken together, nor a village without inhabitants.
    /// </summary>
    private static bool IsMunicipality(MunicipalityCode code) =>
        !code.IsPrefecture
        && !CodesPreview.IsWard(code)
        && code.Digits[..5] is not ("13100" or "01695" or "01696" or "01697" or "01698" or "01699" or "01700");
}

/// <summary>Use case: the municipalities and joint areas that can be looked at.</summary>
public sealed class ListRegions(OkoshiDb db, RegionContext context)
{
    /// <summary>All of them, the joint areas first, in the order of their codes.</summary>
    public Task<IReadOnlyList<RegionChoice>> RunAsync(CancellationToken cancellationToken) =>
        context.State.Installation.ChoicesAsync(db, cancellationToken);

    /// <summary>The region that is open.</summary>
    public async Task<RegionChoice> OwnAsync(CancellationToken cancellationToken) =>
        (await RunAsync(cancellationToken)).First(c => c.Area.Code == context.Municipality);
}
