using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Stored;

/// <summary>A municipality as the imported figures show it.</summary>
public sealed record StoredRegion
{
    public required OfficialArea Area { get; init; }

    public required RegionPeople People { get; init; }

    public required StoredMoves Moves { get; init; }

    /// <summary>The newest survey of establishments; null where no edition has it for this area.</summary>
    public required StoredIndustries? Survey { get; init; }

    /// <summary>The survey before it; null where only one is stored.</summary>
    public required StoredIndustries? Earlier { get; init; }

    /// <summary>The industries of the newest survey, division by division; empty without one.</summary>
    public required IReadOnlyList<StoredIndustry> Industries { get; init; }

    /// <summary>All others, the most similar first; empty without figures.</summary>
    public required IReadOnlyList<StoredPeer> Ranked { get; init; }

    public required IReadOnlyList<MoneyFigure> Money { get; init; }

    /// <summary>Why employment changed between the two surveys, or why that is not known.</summary>
    public required (ShiftShare? Result, string Reason) Shift { get; init; }

    /// <summary>How far it leans on few industries; null without a survey.</summary>
    public Specialisation? Specialisation { get; init; }

    /// <summary>Quotients on value added, published or estimated; the reason where there are none.</summary>
    public (StoredValueAdded? Result, string Reason) ValueAdded { get; init; } = (null, "");

    /// <summary>How near the industries are to each other, and to what the municipality has; null without a survey.</summary>
    public StoredRelatedness? Relatedness { get; init; }

    /// <summary>Births and deaths of corporations; null where none are stored of this area.</summary>
    public StoredCorporations? Corporations { get; init; }

    /// <summary>The accounts of the prefecture; null where none are stored.</summary>
    public PrefectureAccounts? Prefecture { get; init; }

    /// <summary>Its own accounts of production, distribution and expenditure; null where none are stored.</summary>
    public StoredCirculation? Circulation { get; init; }

    /// <summary>Seekers and vacancies by occupation; null where none are stored.</summary>
    public StoredJobs? Jobs { get; init; }

    /// <summary>Trade of each sector with the outside, estimated; the reason where it cannot be.</summary>
    public (SectorEstimate? Result, string Reason) Trade { get; init; } = (null, "");

    /// <summary>Formats of which nothing is stored.</summary>
    public required IReadOnlyList<OfficialFormat> Lacking { get; init; }

    /// <summary>Those compared with.</summary>
    public IReadOnlyList<StoredPeer> Peers => [.. Ranked.Where(p => p.Chosen)];

    /// <summary>Industries that fall short of the nation's share, the largest gap first.</summary>
    public IReadOnlyList<StoredIndustry> Thin =>
        [.. Industries.Where(i => i.Gap > 0 && i.ByEmployees.Value < 1).OrderByDescending(i => i.Gap)];

    /// <summary>Industries large enough to judge that are thicker than in the nation, the thickest first.</summary>
    public IReadOnlyList<StoredIndustry> Thick =>
        [.. Industries.Where(i => i.MayDecide && i.ByEmployees.Value >= StoredIndustry.Thick).OrderByDescending(i => i.ByEmployees.Value)];

    /// <summary>Every dataset that something here rests on, once.</summary>
    public IReadOnlyList<DatasetInfo> Datasets =>
        [
            .. People
                .Datasets.Concat(Moves.Datasets)
                .Concat(
                    new[]
                    {
                        Survey?.Info,
                        Earlier?.Info,
                        Corporations?.Dataset,
                        Prefecture?.Dataset,
                        Circulation?.Dataset,
                        Jobs?.Dataset,
                        Trade.Result?.Table,
                    }.OfType<DatasetInfo>()
                )
                .Concat(ValueAdded.Result?.Datasets ?? [])
                .DistinctBy(d => d.Id),
        ];

    /// <summary>The population to come with its band, under an assumption where one is given; the reason where it cannot be computed.</summary>
    public (StoredProjection? Result, string Reason) Project(YouthAssumption? assumption) => StoredProjection.Of(People, assumption);

    /// <summary>Whether anything at all is known.</summary>
    public bool HasAny => Datasets.Count > 0;
}

/// <summary>Use case: any municipality of Japan from the imported figures.</summary>
public sealed class ShowStoredRegion(OfficialStore store)
{
    /// <summary>Reads and computes everything; what is not imported is empty, never 0. Without peers chosen by hand the most similar are taken.</summary>
    public async Task<StoredRegion> RunAsync(
        OfficialArea area,
        IReadOnlyCollection<MunicipalityCode> byHand,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(area);
        var editions = await store.EditionsAsync(OfficialFormat.Ssdse, cancellationToken);
        var newest = editions.Count > 0 ? editions[^1] : null;
        var ranked = newest?.Has(area.Code) == true ? StoredPeers.Rank(newest, area.Code, byHand) : [];
        var peers = ranked.Where(p => p.Chosen).Select(p => p.Area.Code).ToArray();
        var surveys = editions
            .Select(StoredIndustries.Of)
            .OfType<StoredIndustries>()
            .Where(s => s.Has(area.Code))
            .GroupBy(s => s.Year)
            .Select(g => g.Last())
            .OrderBy(s => s.Year)
            .ToArray();
        var (survey, earlier) = (surveys.LastOrDefault(), surveys.Length > 1 ? surveys[^2] : null);
        var census = await store.LatestAsync(OfficialFormat.Census, cancellationToken);
        var projection = await store.LatestAsync(OfficialFormat.Ipss, cancellationToken);
        var stored = await store.ListAsync(cancellationToken);
        return new StoredRegion
        {
            Area = area,
            People = RegionPeople.Of(area, census, projection, newest),
            Moves = StoredMoves.Of(area.Code, editions),
            Survey = survey,
            Earlier = earlier,
            Industries = survey?.Read(area.Code, peers) ?? [],
            Ranked = ranked,
            Money = StoredMoney.Of(newest, area.Code, peers),
            Shift =
                survey is not null && earlier is not null
                    ? survey.ShiftSince(earlier, area.Code)
                    : (null, "二つの調査年の SSDSE-A が必要です"),
            Specialisation = survey?.Specialisation(area.Code),
            ValueAdded = await StoredValueAdded.OfAsync(store, survey, area.Code, cancellationToken),
            Relatedness = survey is null ? null : StoredRelatedness.Of(survey, area.Code),
            Corporations = await StoredCorporations.OfAsync(store, area.Code, cancellationToken),
            Prefecture = await PrefectureAccounts.OfAsync(store, area.Code, cancellationToken),
            Circulation = await StoredCirculation.OfAsync(store, area.Code, cancellationToken),
            Jobs = await StoredJobs.OfAsync(store, area, cancellationToken),
            Trade = await SectorEstimate.OfAsync(store, area.Code, cancellationToken),
            Lacking = [.. OfficialFormat.All.Where(f => stored.All(d => d.Format != f.Name))],
        };
    }
}
