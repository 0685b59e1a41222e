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
