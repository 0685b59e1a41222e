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
    /// <summary>Computes what is asked for; what nobody has published is empty, never 0.</summary>
    /// <param name="area">The municipality.</param>
    /// <param name="byHand">Peers chosen by hand; without them the most similar are taken.</param>
    /// <param name="parts">What is looked at.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<RegionPicture> RunAsync(
        OfficialArea area,
        IReadOnlyCollection<MunicipalityCode> byHand,
        RegionParts parts,
        CancellationToken cancellationToken
    )
    {
        // Where the pack's own profile is shown, its figures need not stand beside it once more.
        var source = Asks(RegionParts.Pack) ? figures : SourceOf(area.Code);
        var editions = await source.EditionsAsync(OfficialFormat.Ssdse, cancellationToken);
        var newest = editions.Count > 0 ? editions[^1] : null;
        var surveys = SurveysOf(editions, area.Code);
        var (survey, earlier) = (surveys.LastOrDefault(), surveys.Length > 1 ? surveys[^2] : null);
        var thresholds = context.Pack.Get(new ThresholdsOn(context.Day)).Region;
        var ranked =
            Asks(RegionParts.Peers | RegionParts.Industries | RegionParts.Finance) && newest?.Has(area.Code) == true
                ? PeerMunicipalities.Rank(newest, area.Code, byHand, thresholds)
                : [];
        var peers = ranked.Where(p => p.Chosen).Select(p => p.Area.Code).ToArray();
        var imported = await figures.ListAsync(cancellationToken);
        return new RegionPicture
        {
            Parts = parts | (Asks(RegionParts.Industries | RegionParts.Finance) ? RegionParts.Peers : RegionParts.None),
            Area = area,
            People = Asks(RegionParts.People) ? await PeopleAsync(source, area, newest, cancellationToken) : null!,
            Moves = Asks(RegionParts.People) ? MigrationBalance.Of(area.Code, editions) : null!,
            Survey = survey,
            Earlier = earlier,
            Industries = Asks(RegionParts.Industries) ? survey?.Read(area.Code, peers, thresholds) ?? [] : [],
            Ranked = ranked,
            Money = Asks(RegionParts.Finance) ? MunicipalFinance.Of(newest, area.Code, peers) : [],
            Finance = newest?.Has(area.Code) == true ? newest.Info : null,
            Shift =
                survey is null || earlier is null ? (null, "二つの調査年の SSDSE-A が必要です")
                : Asks(RegionParts.Industries) ? survey.ShiftSince(earlier, area.Code)
                : default,
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
            Thresholds = thresholds,
            MemberGaps = area.Code.IsJointArea ? await GapsAsync(source, area.Code, parts, cancellationToken) : [],
            Lacking = [.. OfficialFormat.All.Where(f => imported.All(d => d.Format != f.Name))],
        };

        bool Asks(RegionParts part) => (parts & part) != 0;
    }

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
}
