using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using Okoshi.Engine.Tests.Shared;

namespace Okoshi.Engine.Tests.Support;

/// <summary>Conditions, places and programmes that several tests use.</summary>
internal static class SupportSamples
{
    public static readonly DateOnly Day = new(2026, 11, 1);
    public static readonly Citation Text = new("見本の要綱", "第3条", "令和8年度");
    public static readonly MunicipalityCode Aomori = MunicipalityCode.Parse("022012");
    public static readonly MunicipalityCode Hirosaki = MunicipalityCode.Parse("022021");
    public static readonly MunicipalityCode Prefecture = MunicipalityCode.Parse("020001");
    public static readonly MunicipalityCode Tokyo = MunicipalityCode.Parse("130001");

    public static NumberClause Age(params Bound[] bounds) => new("age", ApplicantFact.Age, bounds, null, "年齢の条件", Text);

    public static ChoiceClause Stage(params string[] allowed) => new("stage", ApplicantFact.Stage, allowed, "段階の条件", Text);

    public static PlaceClause Residence(params MunicipalityCode[] areas) =>
        new("residence", ApplicantFact.Residence, SampleAreas.Set(areas), "住む所の条件", Text);

    public static EstablishmentClause Establishment(EstablishmentRole role, params MunicipalityCode[] areas) =>
        new("establishment", role, SampleAreas.Set(areas), "拠点の条件", Text);

    /// <summary>The four lines of 中小企業基本法第2条, with few industries.</summary>
    public static SmeDefinition Table { get; } =
        new(
            "basic-act",
            "中小企業基本法の中小企業者",
            [LegalForm.Company, LegalForm.SoleProprietor],
            [
                new SmeCategory("卸売業", [.. Codes("50", "51", "52", "53", "54", "55")], new Yen(100_000_000), 100),
                new SmeCategory("小売業", [.. Codes("56", "57", "58", "59", "60", "61", "76", "77")], new Yen(50_000_000), 50),
                new SmeCategory("サービス業", [.. Codes("39", "L", "P", "R")], new Yen(50_000_000), 100),
                new SmeCategory("製造業その他", [], new Yen(300_000_000), 300),
            ],
            Text
        );

    private static IEnumerable<JsicCode> Codes(params string[] codes) => codes.Select(c => JsicCode.Parse(c));

    public static Applicant Aged(decimal from, decimal? to = null) => new() { AgeGroup = new NumberRange(from, to ?? from) };

    public static SupportProgramme Programme(
        string id,
        Clause? when,
        ServesKind serves = ServesKind.Application,
        ProgrammePurpose purpose = ProgrammePurpose.Founding,
        int? confirmed = 2026
    ) =>
        new(
            id,
            "制度" + id,
            serves,
            confirmed is { } year ? new FiscalYear(year) : null,
            when is null ? [] : [new ProgrammeRule(new DateOnly(2023, 4, 1), null, purpose, when)],
            Text
        );
}
