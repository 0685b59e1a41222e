using Okoshi.App.Access;
using Okoshi.App.Areas;
using Okoshi.App.Context;
using Okoshi.App.Japanese;
using Okoshi.App.Support.Listings;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Support.Catalogue;

/// <summary>How near a programme is to the region of whoever asks.</summary>
public enum Nearness
{
    /// <summary>この市町村</summary>
    Own,

    /// <summary>この県</summary>
    Prefecture,

    /// <summary>全国</summary>
    Nation,

    /// <summary>ほかの地域</summary>
    Elsewhere,

    /// <summary>地域が書いていない</summary>
    Unstated,
}

/// <summary>取り込んだ制度 An imported programme that no organisation has taken over.</summary>
/// <param name="Id">Programme.</param>
/// <param name="Entry">As everybody sees it.</param>
/// <param name="Near">How near it is.</param>
public sealed record ImportedProgramme(Guid Id, CatalogueEntry Entry, Nearness Near)
{
    /// <summary>What its list says.</summary>
    public ProgrammeSource Source =>
        new(Entry.Format, Entry.Version!.SourceFile, Entry.Version.Content.ValidFrom, Entry.Version.Texts, null);
}

/// <summary>Use case: imported programmes whose conditions nobody has written, what is for this region first.</summary>
public sealed class FindImported(RegionContext context, ProgrammeCatalogue catalogue, AccessGate gate)
{
    private const int LongestName = 14;

    /// <summary>Those that stand today: nearest first, then those that are open, then by name.</summary>
    public IReadOnlyList<ImportedProgramme> List()
    {
        Require();
        var here = context.Pack.Manifest.Municipality;
        var names = AreaNames.Of(here).Where(n => n != AreaNames.Fold(Prefectures.Of(here))).ToArray();
        return
        [
            .. from entry in catalogue.Now.All
            where entry.Format.Length > 0 && entry is { OrganizationId: null, Version: not null }
            let id = context.Catalogue.Programmes[entry.Key].Programme.Id
            let found = new ImportedProgramme(id, entry, Of(entry, here, names))
            orderby found.Near, entry.HasRule, entry.Reception, entry.Title
            select found,
        ];
    }

    /// <summary>One of them; null when there is none, or an organisation has taken it over.</summary>
    public ImportedProgramme? Find(Guid id) => List().FirstOrDefault(p => p.Id == id);

    private void Require()
    {
        if (!AccessMatrix.MayEnter(gate.Actor, Resource.Programme, AccessAction.Write))
            throw new AccessDeniedException(Resource.Programme, AccessAction.Write);
    }

    /// <summary>
    /// The name of the municipality decides in the area, the title and the body, then another place that a title begins with
    /// （【福岡県宗像市】）; else the prefectures of the area.
    /// </summary>
    private static Nearness Of(CatalogueEntry entry, MunicipalityCode here, string[] names)
    {
        var said = AreaNames.Fold(string.Join('\n', entry.Title, entry.Owner, entry.Version!.Content[Ds451.Region]));
        var prefecture = Prefectures.Of(here);
        if (names.Any(n => said.Contains(n, StringComparison.Ordinal)))
            return Nearness.Own;
        if (FirstPlace(entry.Title) is { } place)
            return place == prefecture ? Nearness.Prefecture : Nearness.Elsewhere;
        return entry.Regions.Count == 0 ? Nearness.Unstated
            : entry.Regions.Contains("全国") ? Nearness.Nation
            : entry.Regions.Contains(prefecture) ? Nearness.Prefecture
            : Nearness.Elsewhere;
    }

    /// <summary>The place that a title begins with, folded; null where it begins with none.</summary>
    private static string? FirstPlace(string title)
    {
        var folded = AreaNames.Fold(title);
        return Enumerable
            .Range(2, Math.Max(0, Math.Min(LongestName, folded.Length) - 1))
            .Reverse()
            .Select(length => folded[..length])
            .FirstOrDefault(start => start[^1] is '都' or '道' or '府' or '県' or '市' or '区' or '町' or '村' && AreaNames.Any(start));
    }
}
