using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region.Picture;

/// <summary>地域の姿 A municipality as official figures show it, as far as it was asked for.</summary>
public sealed class RegionPicture
{
    /// <summary>What was computed; the rest cannot be looked at.</summary>
    public required RegionParts Parts { get; init; }

    public required OfficialArea Area { get; init; }

    public RegionPeople People
    {
        get => Asked(RegionParts.People, field)!;
        internal init;
    }

    public MigrationBalance Moves
    {
        get => Asked(RegionParts.People, field)!;
        internal init;
    }

    /// <summary>The newest survey of establishments; null where no edition has it for this area.</summary>
    public IndustrySurvey? Survey
    {
        get => Asked(RegionParts.Industries, field);
        internal init;
    }

    /// <summary>The survey before it; null where only one is there.</summary>
    public IndustrySurvey? Earlier
    {
        get => Asked(RegionParts.Industries, field);
        internal init;
    }

    /// <summary>The industries of the newest survey, division by division; empty without one.</summary>
    public IReadOnlyList<SurveyedIndustry> Industries
    {
        get => Asked(RegionParts.Industries, field)!;
        internal init;
    }

    /// <summary>All others, the most similar first; empty without figures.</summary>
    public IReadOnlyList<PeerMunicipality> Ranked
    {
        get => Asked(RegionParts.Peers, field)!;
        internal init;
    }

    public IReadOnlyList<MoneyFigure> Money
    {
        get => Asked(RegionParts.Finance, field)!;
        internal init;
    }

    /// <summary>Why employment changed between the two surveys, or why that is not known.</summary>
    public (ShiftShare? Result, string Reason) Shift
    {
        get => Asked(RegionParts.Industries, field);
        internal init;
    }

    /// <summary>How far it leans on few industries; null without a survey.</summary>
    public Specialisation? Specialisation
    {
        get => Asked(RegionParts.Industries, field);
        internal init;
    }

    /// <summary>Quotients on value added, published or estimated; the reason where there are none.</summary>
    public (ValueAddedTable? Result, string Reason) ValueAdded
    {
        get => Asked(RegionParts.ValueAdded, field);
        internal init;
    }

    /// <summary>How near the industries are to each other, and to what the municipality has; null without a survey.</summary>
    public IndustryRelatedness? Relatedness
    {
        get => Asked(RegionParts.Relatedness, field);
        internal init;
    }

    /// <summary>Births and deaths of corporations; null where none are known of this area.</summary>
    public CorporationTurnover? Corporations
    {
        get => Asked(RegionParts.Corporations, field);
        internal init;
    }

    /// <summary>The accounts of the prefecture; null where there are none.</summary>
    public PrefectureAccounts? Prefecture
    {
        get => Asked(RegionParts.Prefecture, field);
        internal init;
    }

    /// <summary>Its own accounts of production, distribution and expenditure; null where there are none.</summary>
    public MunicipalAccounts? Circulation
    {
        get => Asked(RegionParts.Circulation, field);
        internal init;
    }

    /// <summary>Seekers and vacancies by occupation; null where there are none.</summary>
    public JobMarket? Jobs
    {
        get => Asked(RegionParts.Jobs, field);
        internal init;
    }

    /// <summary>Trade of each sector with the outside, estimated; the reason where it cannot be.</summary>
    public (SectorEstimate? Result, string Reason) Trade
    {
        get => Asked(RegionParts.Trade, field);
        internal init;
    }

    /// <summary>What its own pack says; null for a municipality without one.</summary>
    public RegionDiagnosis? Pack
    {
        get => Asked(RegionParts.Pack, field);
        internal init;
    }

    /// <summary>The lines that decide what is told.</summary>
    public required RegionThresholds Thresholds { get; init; }

    /// <summary>For a joint area, which members' values are lacking, so that sums are not known; empty for a municipality.</summary>
    public IReadOnlyList<string> MemberGaps { get; init; } = [];

    /// <summary>Formats of which nothing is imported.</summary>
    public required IReadOnlyList<OfficialFormat> Lacking { get; init; }

    /// <summary>Those compared with.</summary>
    public IReadOnlyList<PeerMunicipality> Peers => [.. Ranked.Where(p => p.Chosen)];

    /// <summary>Industries that fall short of the nation's share, the largest gap first.</summary>
    public IReadOnlyList<SurveyedIndustry> Thin => [.. Industries.Where(i => i.ByEmployees.Value < 1).OrderByDescending(i => i.Gap)];

    /// <summary>Industries large enough for their quotients to be judged.</summary>
    public IEnumerable<SurveyedIndustry> Judged => Industries.Where(i => i.MayDecide);

    /// <summary>Industries large enough to judge that are thicker than in the nation, the thickest first.</summary>
    public IReadOnlyList<SurveyedIndustry> Thick =>
        [.. Judged.Where(i => i.ByEmployees.Value >= Thresholds.ThickFrom.Value).OrderByDescending(i => i.ByEmployees.Value)];

    /// <summary>Every dataset that something here rests on, once.</summary>
    public IReadOnlyList<DatasetInfo> Datasets
    {
        get
        {
            IEnumerable<DatasetInfo?>[] used =
            [
                Of(RegionParts.People, () => [.. People.Datasets, .. Moves.Datasets]),
                Of(RegionParts.Industries, () => [Survey?.Info, Earlier?.Info]),
                Of(RegionParts.Corporations, () => [Corporations?.Dataset]),
                Of(RegionParts.Prefecture, () => [Prefecture?.Dataset]),
                Of(RegionParts.Circulation, () => [Circulation?.Dataset]),
                Of(RegionParts.Jobs, () => [Jobs?.Dataset]),
                Of(RegionParts.Trade, () => [Trade.Result?.Table]),
                Of(RegionParts.ValueAdded, () => ValueAdded.Result?.Datasets ?? []),
                Of(RegionParts.Finance, () => Finance is null ? [] : [Finance]),
            ];
            return [.. used.SelectMany(d => d).OfType<DatasetInfo>().DistinctBy(d => d.Id)];
        }
    }

    /// <summary>Whether something was asked for.</summary>
    public bool Has(RegionParts part) => Parts.HasFlag(part);

    /// <summary>
    /// The population to come with its band, under an assumption where one is given; the reason where it cannot be computed.
    /// </summary>
    public (PopulationProjection? Result, string Reason) Project(YouthAssumption? assumption) =>
        PopulationProjection.Of(People, assumption);

    /// <summary>Whether anything at all is known.</summary>
    public bool HasAny => Datasets.Count > 0;

    /// <summary>Where the finance comes from.</summary>
    internal DatasetInfo? Finance { get; init; }

    private IEnumerable<DatasetInfo?> Of(RegionParts part, Func<IReadOnlyList<DatasetInfo?>> datasets) => Has(part) ? datasets() : [];

    private T Asked<T>(RegionParts part, T value) => Has(part) ? value : throw new InvalidOperationException($"{part} was not asked for.");
}
