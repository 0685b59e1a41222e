using Okoshi.App.Context;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Thresholds;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Picture;

/// <summary>Use case: any municipality of Japan, or a joint area of several, from official figures, part by part.</summary>
public sealed class ShowRegion(FigureSource figures, RegionContext context)
{
    /// <summary>What is asked for; what nobody has published is empty, never 0.</summary>
    /// <param name="area">The municipality.</param>
    /// <param name="byHand">Peers chosen by hand; without them the most similar are taken.</param>
    /// <param name="parts">What is looked at.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <remarks>As everybody sees it, it is computed once; beside peers that somebody chose, each time.</remarks>
    public Task<RegionPicture> RunAsync(
        OfficialArea area,
        IReadOnlyCollection<MunicipalityCode> byHand,
        RegionParts parts,
        CancellationToken cancellationToken
    )
    {
        return byHand.Count == 0
            ? context.State.RememberAsync(new UsualPicture(figures.Shelf, area, parts, context.Day), PictureAsync)
            : PictureAsync();

        Task<RegionPicture> PictureAsync() => ComputeAsync(area, byHand, parts, cancellationToken);
    }

    private async Task<RegionPicture> ComputeAsync(
        OfficialArea area,
        IReadOnlyCollection<MunicipalityCode> byHand,
        RegionParts parts,
        CancellationToken cancellationToken
    )
    {
        var ground = await GroundAsync(area, byHand, parts, cancellationToken);
        var (source, survey, newest, peers) = (ground.Source, ground.Survey, ground.Newest, ground.Peers);
        return new RegionPicture
        {
            Parts = parts | (Asks(RegionParts.Industries | RegionParts.Finance) ? RegionParts.Peers : RegionParts.None),
            Area = area,
            People = Asks(RegionParts.People) ? await PeopleAsync(source, area, newest, cancellationToken) : null!,
            Moves = Asks(RegionParts.People) ? MigrationBalance.Of(area.Code, ground.Editions) : null!,
            Survey = survey,
            Earlier = ground.Earlier,
            Industries = Asks(RegionParts.Industries) ? survey?.Read(area.Code, peers, ground.Thresholds) ?? [] : [],
            Ranked = ground.Ranked,
            Money = Asks(RegionParts.Finance) ? MunicipalFinance.Of(newest, area.Code, peers) : [],
            Finance = newest?.Has(area.Code) == true ? newest.Info : null,
            Shift = Asks(RegionParts.Industries) ? ground.Shift(area.Code) : default,
            Specialisation = Asks(RegionParts.Industries) ? survey?.Specialisation(area.Code) : null,
            ValueAdded = Asks(RegionParts.ValueAdded)
                ? await ValueAddedTable.OfAsync(source, survey, area.Code, cancellationToken)
                : default,
            Relatedness = Asks(RegionParts.Relatedness) && survey is not null ? IndustryRelatedness.Of(survey, area.Code) : null,
            Corporations = Asks(RegionParts.Corporations) ? await CorporationTurnover.OfAsync(source, area.Code, cancellationToken) : null,
            Prefecture = Asks(RegionParts.Prefecture) ? await PrefectureAccounts.OfAsync(source, area.Code, cancellationToken) : null,
            Circulation = Asks(RegionParts.Circulation) ? await MunicipalAccounts.OfAsync(source, area.Code, cancellationToken) : null,
            Jobs = Asks(RegionParts.Jobs) ? await JobMarket.OfAsync(source, area, cancellationToken) : null,
            Trade = Asks(RegionParts.Trade) ? await SectorEstimate.OfAsync(source, area.Code, cancellationToken) : default,
            Pack = Asks(RegionParts.Pack) && IsOfPack(area.Code) ? RegionDiagnosis.Of(context.Pack, context.Day) : null,
            Thresholds = ground.Thresholds,
            MemberGaps = area.Code.IsJointArea ? await GapsAsync(source, area.Code, parts, cancellationToken) : [],
            Lacking = await LackingAsync(cancellationToken),
        };

        bool Asks(RegionParts part) => (parts & part) != 0;
    }

    /// <summary>What several parts stand on.</summary>
    private async Task<Ground> GroundAsync(
        OfficialArea area,
        IReadOnlyCollection<MunicipalityCode> byHand,
        RegionParts parts,
        CancellationToken cancellationToken
    )
    {
        // Where the pack's own profile is shown, its figures need not stand beside it once more.
        var source = (parts & RegionParts.Pack) != 0 ? figures : SourceOf(area.Code);
        var editions = await source.EditionsAsync(OfficialFormat.Ssdse, cancellationToken);
        var newest = editions.Count > 0 ? editions[^1] : null;
        var beside = parts & (RegionParts.Peers | RegionParts.Industries | RegionParts.Finance);
        var ranked = beside != 0 && newest?.Has(area.Code) == true ? RankedBeside(newest, area.Code, byHand) : [];
        return new Ground(source, editions, newest, SurveysOf(editions, area.Code), ranked, ThresholdsNow);
    }

    private async Task<IReadOnlyList<OfficialFormat>> LackingAsync(CancellationToken cancellationToken)
    {
        var imported = await figures.ListAsync(cancellationToken);
        return [.. OfficialFormat.All.Where(f => imported.All(d => d.Format != f.Name))];
    }

    private RegionThresholds ThresholdsNow => context.Pack.Get(new ThresholdsOn(context.Day)).Region;

    /// <summary>All others by likeness; the usual ranking stands behind every page of the region and is made once.</summary>
    private IReadOnlyList<PeerMunicipality> RankedBeside(
        FigureSet figures,
        MunicipalityCode area,
        IReadOnlyCollection<MunicipalityCode> byHand
    ) =>
        byHand.Count == 0
            ? context.State.Get(new UsualPeers(figures, area, context.Day))
            : PeerMunicipalities.Rank(figures, area, byHand, ThresholdsNow);

    /// <summary>For the region of a pack, its own printed figures stand beside the others.</summary>
    private FigureSource SourceOf(MunicipalityCode area) =>
        IsOfPack(area) ? new FiguresBeside(figures, PackFigures.Of(context.Pack), area) : figures;

    private bool IsOfPack(MunicipalityCode area) => context.Pack.HasRegion && context.Municipality == area;

    private static async Task<RegionPeople> PeopleAsync(
        FigureSource source,
        OfficialArea area,
        FigureSet? newest,
        CancellationToken cancellationToken
    ) =>
        RegionPeople.Of(
            area,
            await source.LatestAsync(OfficialFormat.Census, cancellationToken),
            await source.LatestAsync(OfficialFormat.Ipss, cancellationToken),
            newest
        );

    /// <summary>Members without values in the newest datasets that are looked at.</summary>
    private static async Task<IReadOnlyList<string>> GapsAsync(
        FigureSource source,
        MunicipalityCode area,
        RegionParts parts,
        CancellationToken cancellationToken
    )
    {
        OfficialFormat[] formats =
        [
            OfficialFormat.Ssdse,
            .. (parts & RegionParts.People) != 0 ? new[] { OfficialFormat.Census, OfficialFormat.Ipss } : [],
            .. (parts & RegionParts.Corporations) != 0 ? new[] { OfficialFormat.Corporations } : [],
        ];
        var gaps = new List<string>();
        foreach (var format in formats)
        {
            if (await source.LatestAsync(format, cancellationToken) is not { } figures)
                continue;
            gaps.AddRange(figures.MembersWithGaps(area).Select(g => Words(figures, g.Member, g.Items)));
        }
        return gaps;
    }

    private static string Words(FigureSet figures, JointMember member, IReadOnlyList<string> items) =>
        figures.In(member.Code) is null
            ? $"「{figures.Info.Title}」に{member.Name}がないため、圏域の値は「データなし」です。"
            : $"「{figures.Info.Title}」に{member.Name}の値がない項目（{items[0]}{(items.Count > 1 ? $"など {items.Count:#,0}" : "")}）は、"
                + "圏域の値も「データなし」です。";

    /// <summary>One survey of establishments a year in which the area stands, the oldest first.</summary>
    private static IndustrySurvey[] SurveysOf(IReadOnlyList<FigureSet> editions, MunicipalityCode area) =>
        [
            .. editions
                .Select(IndustrySurvey.Of)
                .OfType<IndustrySurvey>()
                .Where(s => s.Has(area))
                .GroupBy(s => s.Year)
                .Select(g => g.Last())
                .OrderBy(s => s.Year),
        ];

    private sealed record Ground(
        FigureSource Source,
        IReadOnlyList<FigureSet> Editions,
        FigureSet? Newest,
        IndustrySurvey[] Surveys,
        IReadOnlyList<PeerMunicipality> Ranked,
        RegionThresholds Thresholds
    )
    {
        public IndustrySurvey? Survey => Surveys.LastOrDefault();

        public IndustrySurvey? Earlier => Surveys.Length > 1 ? Surveys[^2] : null;

        public MunicipalityCode[] Peers => [.. Ranked.Where(p => p.Chosen).Select(p => p.Area.Code)];

        public (ShiftShare? Result, string Reason) Shift(MunicipalityCode area) =>
            Earlier is null ? (null, "二つの調査年の SSDSE-A が必要です") : Survey!.ShiftSince(Earlier, area);
    }

    private sealed record UsualPicture(StatisticsShelf Figures, OfficialArea Area, RegionParts Parts, DateOnly Day)
        : DerivedLater<RegionPicture>;

    private sealed record UsualPeers(FigureSet Figures, MunicipalityCode Area, DateOnly Day)
        : Derived<RegionState, IReadOnlyList<PeerMunicipality>>
    {
        internal override IReadOnlyList<PeerMunicipality> From(RegionState source) =>
            PeerMunicipalities.Rank(Figures, Area, [], source.Pack.Get(new ThresholdsOn(Day)).Region);
    }
}
