using System.Globalization;
using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Region.Datasets;
using Okoshi.Engine.Push;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Push;

/// <summary>Builds what a synthetic audience is drawn from: the newest census with five-year classes, and the assumed shares.</summary>
public static class AudienceInputs
{
    /// <summary>Youngest and oldest age of an audience: the working ages that the census classes make up exactly.</summary>
    private const int YoungestAge = 15;
    private const int OldestAge = 64;

    /// <summary>Most persons of a synthetic audience.</summary>
    public const int LargestAudience = 100_000;

    /// <summary>Draws a synthetic (架空) audience from the region's own age and sex structure.</summary>
    /// <exception cref="BadInputException">The number is out of range, or the pack lacks the data.</exception>
    public static IReadOnlyList<AudienceMember> Draw(PackContent pack, int count, long seed, DateOnly day)
    {
        if (count is < 1 or > LargestAudience)
            throw Bad("synthetic", $"人数が {count} です", $"1 以上 {LargestAudience:#,0} 以下の人数が必要です", "人数を直してください");
        if (!AgeCounts(pack).Any())
            throw Bad(
                "region/population.csv",
                "5歳階級で男女別の国勢調査の人口がありません",
                "架空の対象者には、15〜64歳の5歳階級の人口（edition が census）が必要です",
                "行を足すか、人の一覧のCSVを使ってください"
            );
        var model = Model(pack);
        if (model.Stages.Count == 0 || model.Residences.Count == 0)
            throw Bad(
                "push/audience.csv",
                "架空の対象者に割り当てる割合がありません",
                "stage と residence の行が必要です",
                "行を足してください"
            );
        return SyntheticAudience.Draw(model, count, seed, day);
    }

    private static BadInputException Bad(string place, string found, string expected, string nextStep) =>
        new(new ImportProblem(place, 0, "", found, expected, nextStep));

    /// <summary>The model of the pack's own municipality.</summary>
    public static AudienceModel Model(PackContent pack)
    {
        var shares = pack.Rows<AudienceShareRow>();
        return new AudienceModel(
            AgeClasses(pack),
            [.. pack.Rows<InterestRow>().Where(i => i.Share is not null).Select(i => new Share<string>(i.Id, (double)i.Share!.Value))],
            [
                .. shares
                    .Where(s => s.Fact == "stage")
                    .Select(s => new Share<FoundingStage?>(
                        ApplicantFacts.ParseChoice<FoundingStage>(ApplicantFact.Stage, s.Value),
                        (double)s.Share
                    )),
            ],
            [.. shares.Where(s => s.Fact == "residence").SelectMany(s => Residences(pack, s.Value, (double)s.Share))],
            Prefix: "架空"
        )
        {
            Businesses = Businesses(pack),
        };
    }

    /// <summary>
    /// The industries are those of the municipality's establishments; what the region's figures do not say are assumed shares. Null where
    /// either is missing: then nothing of businesses is known.
    /// </summary>
    private static BusinessModel? Businesses(PackContent pack)
    {
        var model = new BusinessModel(
            [.. Industries(pack)],
            Classes(pack, "staff"),
            Classes(pack, "founded-years"),
            Classes(pack, "established-years"),
            [.. Grants(pack)]
        );
        return model is { Industries.Count: > 0, Staff.Count: > 0, FoundedYears.Count: > 0, EstablishedYears.Count: > 0 } ? model : null;
    }

    private static IEnumerable<Share<JsicCode>> Industries(PackContent pack)
    {
        var rows = PackFigures
            .Of(pack)
            .Printed.Industries.Where(r =>
                r.Area == pack.Manifest.Municipality && !r.Industry.IsTotal && r.Establishments is > 0 && r.Source.MayDecide
            )
            .ToArray();
        return rows.Where(r => r.Year == rows.Max(o => o.Year))
            .Select(r => new Share<JsicCode>(JsicCode.Parse(r.Industry.Code), r.Establishments!.Value));
    }

    /// <summary>Programmes of the pack that one applies for, each received by the same assumed share.</summary>
    private static IEnumerable<Share<string>> Grants(PackContent pack) =>
        pack.Rows<AudienceShareRow>().FirstOrDefault(s => s.Fact == "received") is { } share
            ? pack.Rows<ProgrammeRow>().Where(p => p.Serves == "application").Select(p => new Share<string>(p.Id, (double)share.Share))
            : [];

    private static Share<(int From, int To)>[] Classes(PackContent pack, string fact) =>
        [
            .. from share in pack.Rows<AudienceShareRow>()
            where share.Fact == fact
            let span = Span(share.Value)
            where span.From >= 0 && span.To >= span.From
            select new Share<(int From, int To)>(span, (double)share.Share),
        ];

    /// <summary>The census year that the ages come from.</summary>
    public static int CensusYear(PackContent pack) => AgeCounts(pack).Max(r => r.Year);

    /// <summary>
    /// The share of the towns around the city, parted by their people of working age where the pack counts those of every town.
    /// </summary>
    private static IEnumerable<Share<Place?>> Residences(PackContent pack, string value, double share)
    {
        var towns =
            value == "area"
                ? pack.Rows<MunicipalityRow>()
                    .Where(m => m.Role == "area")
                    .Select(m => (Town: m, Persons: OfWorkingAge(pack, m.Code)))
                    .ToArray()
                : [];
        return towns.Length == 0 || towns.Any(t => t.Persons is null)
            ? [new Share<Place?>(PlaceOf(pack, value), share)]
            : towns.Select(t => new Share<Place?>(
                Place.OneOf(t.Town.Name, t.Town.Code),
                share * t.Persons!.Value / towns.Sum(o => o.Persons!.Value)
            ));
    }

    /// <summary>Persons of 15 to 64 in the newest census that has them.</summary>
    private static long? OfWorkingAge(PackContent pack, MunicipalityCode area) =>
        Counted(pack, area).Where(r => r.Sex == Sex.Total && r.Age is { From: 15, To: 64 } && r.Persons > 0).MaxBy(r => r.Year)?.Persons;

    private static AgeClass[] AgeClasses(PackContent pack)
    {
        var year = CensusYear(pack);
        return
        [
            .. AgeCounts(pack)
                .Where(r => r.Year == year)
                .Select(r => new AgeClass(
                    r.Age.From!.Value,
                    r.Age.To!.Value,
                    r.Sex == Sex.Female ? ApplicantSex.Female : ApplicantSex.Male,
                    r.Persons!.Value
                )),
        ];
    }

    /// <summary>Women and men of the municipality by five years of age.</summary>
    private static IEnumerable<PopulationCount> AgeCounts(PackContent pack) =>
        Counted(pack, pack.Manifest.Municipality)
            .Where(r => r.Sex != Sex.Total && r.Age is { From: >= YoungestAge, To: <= OldestAge } && r.Age.To - r.Age.From == 4);

    /// <summary>What the censuses of the pack say of an area, without what is in doubt.</summary>
    private static IEnumerable<PopulationCount> Counted(PackContent pack, MunicipalityCode area) =>
        PackFigures
            .Of(pack)
            .Printed.Population.Where(r =>
                r.Area == area && r.Edition == PopulationSummary.CountEdition && r.Persons is not null && r.Source.MayDecide
            );

    private static (int From, int To) Span(string age)
    {
        var parts = age.Split('-');
        return
            parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            ? (from, to)
            : (-1, -1);
    }

    private static Place? PlaceOf(PackContent pack, string value) =>
        value switch
        {
            "self" => RegionPlaces.Self(pack),
            "area" => RegionPlaces.Neighbours(pack),
            "outside" => RegionPlaces.OutsidePrefecture(pack),
            _ => null,
        };
}
