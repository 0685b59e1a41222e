using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>条件 A condition of a programme: one of a closed list of kinds, or a combination of conditions.</summary>
/// <param name="Key">Key of the condition, stable across runs.</param>
public abstract record Clause(string Key);

/// <summary>すべて All of the conditions.</summary>
/// <param name="Key">Key of the condition.</param>
/// <param name="Parts">The conditions.</param>
public sealed record AllOfClause(string Key, IReadOnlyList<Clause> Parts) : Clause(Key);

/// <summary>どれか At least so many of the conditions; one means "any of them".</summary>
/// <param name="Key">Key of the condition.</param>
/// <param name="Count">How many have to hold; at least 1, at most all.</param>
/// <param name="Parts">The conditions.</param>
public sealed record AtLeastClause(string Key, int Count, IReadOnlyList<Clause> Parts) : Clause(Key);

/// <summary>でない The condition must not hold; an unknown stays unknown.</summary>
/// <param name="Key">Key of the condition.</param>
/// <param name="Part">The condition that must not hold.</param>
public sealed record NotClause(string Key, Clause Part) : Clause(Key);

/// <summary>ひとつの条件 A condition on one fact, with the text it rests on.</summary>
/// <param name="Key">Key of the condition.</param>
/// <param name="Fact">The fact it asks for.</param>
/// <param name="Says">The condition with its number, in own words (概ね45歳未満); may be empty where the condition tells itself.</param>
/// <param name="Citation">The text that states it.</param>
public abstract record LeafClause(string Key, ApplicantFact Fact, string Says, Citation Citation) : Clause(Key)
{
    /// <summary>The condition in its own words, or by what it asks for.</summary>
    public Remark Statement => Says.Length > 0 ? Remark.Quote(Says) : Unsaid;

    /// <summary>What stands for the condition where nobody put it into words.</summary>
    private protected virtual Remark Unsaid => Remark.None;
}

/// <summary>数の条件 A number within limits: age, years, employees, capital, change of sales, own funds.</summary>
/// <param name="Key">Key of the condition.</param>
/// <param name="Fact">The number asked for.</param>
/// <param name="Bounds">Limits that all have to hold.</param>
/// <param name="On">Reference date of ages and years; null for the day of the judgement.</param>
/// <param name="Says">The condition in own words.</param>
/// <param name="Citation">The text that states it.</param>
public sealed record NumberClause(string Key, ApplicantFact Fact, IReadOnlyList<Bound> Bounds, DateOnly? On, string Says, Citation Citation)
    : LeafClause(Key, Fact, Says, Citation)
{
    /// <summary>年齢の数え方 How the source reckons ages; null where it does not say.</summary>
    public AgeReckoning? Reckoning { get; init; }

    /// <summary>月数 Whether the limits of years are counted in months.</summary>
    public bool InMonths { get; init; }

    private protected override Remark Unsaid => new ConditionRemark.Limits(Fact, Bounds);

    /// <summary>Whether a limit below is asked for: what does not apply cannot reach it.</summary>
    internal bool HasLowerLimit => Bounds.Any(b => b.IsLower);

    /// <summary>年度末 Whether the reference day is the last of the fiscal year in which the judgement is made.</summary>
    public bool AtFiscalYearEnd { get; init; }

    /// <summary>The day for which ages and years are reckoned.</summary>
    public DateOnly DayOf(DateOnly asOf) => AtFiscalYearEnd ? FiscalYear.Of(asOf).LastDay : On ?? asOf;
}

/// <summary>日付の条件 A date within a window, both ends included.</summary>
/// <param name="Key">Key of the condition.</param>
/// <param name="Fact">The date asked for.</param>
/// <param name="From">First day, or null.</param>
/// <param name="To">Last day, or null.</param>
/// <param name="Says">The condition in own words.</param>
/// <param name="Citation">The text that states it.</param>
public sealed record DateClause(string Key, ApplicantFact Fact, DateOnly? From, DateOnly? To, string Says, Citation Citation)
    : LeafClause(Key, Fact, Says, Citation);

/// <summary>場所の条件 A place in one of some municipalities or prefectures.</summary>
/// <param name="Key">Key of the condition.</param>
/// <param name="Fact">Which place: residence, previous residence, place of business.</param>
/// <param name="Areas">Wards, municipalities and prefectures.</param>
/// <param name="Says">The condition in own words.</param>
/// <param name="Citation">The text that states it.</param>
public sealed record PlaceClause(string Key, ApplicantFact Fact, AreaSet Areas, string Says, Citation Citation)
    : LeafClause(Key, Fact, Says, Citation)
{
    /// <summary>移る予定 Within how many months others may still move there; null where the source does not say.</summary>
    public int? MovesWithinMonths { get; init; }
}

/// <summary>業種の条件 An industry in one of some classes of the JSIC.</summary>
/// <param name="Key">Key of the condition.</param>
/// <param name="Classes">Divisions or digits.</param>
/// <param name="Says">The condition in own words.</param>
/// <param name="Citation">The text that states it.</param>
public sealed record IndustryClause(string Key, IReadOnlyList<JsicCode> Classes, string Says, Citation Citation)
    : LeafClause(Key, ApplicantFact.Industry, Says, Citation);

/// <summary>選択の条件 One of some fixed answers: sex, stage, student, U/I/J-turn, succession.</summary>
/// <param name="Key">Key of the condition.</param>
/// <param name="Fact">The question.</param>
/// <param name="Allowed">Keys of the answers that satisfy the condition.</param>
/// <param name="Says">The condition in own words.</param>
/// <param name="Citation">The text that states it.</param>
public sealed record ChoiceClause(string Key, ApplicantFact Fact, IReadOnlyList<string> Allowed, string Says, Citation Citation)
    : LeafClause(Key, Fact, Says, Citation)
{
    private protected override Remark Unsaid => new ConditionRemark.Choices(Fact, Allowed);
}

/// <summary>証明の条件 A certificate or registration has to be held.</summary>
/// <param name="Key">Key of the condition.</param>
/// <param name="Certificate">Key of the certificate.</param>
/// <param name="Says">The condition in own words.</param>
/// <param name="Citation">The text that states it.</param>
public sealed record CertificateClause(string Key, string Certificate, string Says, Citation Citation)
    : LeafClause(Key, ApplicantFact.Certificate, Says, Citation)
{
    /// <summary>First day of issue that counts; null where nothing is said.</summary>
    public DateOnly? IssuedFrom { get; init; }

    /// <summary>Last day of issue that counts; null where nothing is said.</summary>
    public DateOnly? IssuedTo { get; init; }

    /// <summary>有効期間 For how many months it counts from its day of issue; null for ever.</summary>
    public int? ValidMonths { get; init; }

    /// <summary>先に取る Within how many months it can be had by whoever has not got it; null where that is not known.</summary>
    public int? TakesMonths { get; init; }

    /// <summary>Last day on which it has to be there; null where no end of the call is known.</summary>
    public DateOnly? NeededBy { get; init; }

    /// <summary>Whether its day of issue matters.</summary>
    internal bool AsksForDay => IssuedFrom is not null || IssuedTo is not null || ValidMonths is not null;
}

/// <summary>取組の条件 An act or a circumstance of the shared list: equipment, prior consultation, a workplace rule.</summary>
/// <param name="Key">Key of the condition.</param>
/// <param name="Undertaking">Key of the act in the list.</param>
/// <param name="Says">The condition in own words.</param>
/// <param name="Citation">The text that states it.</param>
public sealed record UndertakingClause(string Key, string Undertaking, string Says, Citation Citation)
    : LeafClause(Key, ApplicantFact.Undertaking, Says, Citation)
{
    /// <summary>The question about it, where the shared list has none; else empty.</summary>
    public string Question { get; init; } = "";
}

/// <summary>拠点の条件 A place of business in one of some areas: a head office, a registered office, any place, an address.</summary>
/// <param name="Key">Key of the condition.</param>
/// <param name="Role">What the place has to be.</param>
/// <param name="Areas">Wards, municipalities and prefectures.</param>
/// <param name="Says">The condition in own words.</param>
/// <param name="Citation">The text that states it.</param>
public sealed record EstablishmentClause(string Key, EstablishmentRole Role, AreaSet Areas, string Says, Citation Citation)
    : LeafClause(Key, ApplicantFact.Establishment, Says, Citation)
{
    /// <summary>その所にある期間 It has been there for at least so many months on the day of the judgement; null where nothing is said.</summary>
    public int? HeldMonths { get; init; }

    /// <summary>いつからある所 It has been there on that day already; null where nothing is said.</summary>
    public DateOnly? HeldSince { get; init; }

    /// <summary>予定でもよい Within how many months a planned one has to be there; null where only what is there counts.</summary>
    public int? PlannedWithinMonths { get; init; }

    /// <summary>Last day by which a planned one can still be opened first; null where no end of the call is known.</summary>
    public DateOnly? NeededBy { get; init; }
}

/// <summary>資本金がないこと The legal form is known to have no capital; the two engines exchange conditions that do not apply by it.</summary>
internal sealed record NoCapitalClause(string Key, Citation Citation) : LeafClause(Key, ApplicantFact.LegalForm, "", Citation);

/// <summary>名簿の条件 Standing on a named list on a date.</summary>
/// <param name="Key">Key of the condition.</param>
/// <param name="List">Key of the list.</param>
/// <param name="At">The day the list has to stand for; null for the day of the judgement.</param>
/// <param name="Says">The condition in own words.</param>
/// <param name="Citation">The text that states it.</param>
public sealed record NamedListClause(string Key, string List, DateOnly? At, string Says, Citation Citation)
    : LeafClause(Key, ApplicantFact.NamedList, Says, Citation);

/// <summary>期間の条件 The programme is open on the day of the judgement.</summary>
/// <param name="Key">Key of the condition.</param>
/// <param name="From">First day, or null.</param>
/// <param name="To">Last day, or null.</param>
/// <param name="IsFinal">
/// True when the source says that the programme ends with the last day; else a later call may follow, and the answer after it is Unknown.
/// </param>
/// <param name="Says">The condition in own words.</param>
/// <param name="Citation">The text that states it.</param>
public sealed record WindowClause(string Key, DateOnly? From, DateOnly? To, bool IsFinal, string Says, Citation Citation)
    : LeafClause(Key, ApplicantFact.Reading, Says, Citation);

/// <summary>
/// 制度利用の条件 One of some programmes has been received before the day of the judgement: under "not" an exclusion (併給), else an order in time.
/// </summary>
/// <param name="Key">Key of the condition.</param>
/// <param name="Programmes">Keys of the programmes.</param>
/// <param name="WithinYears">Only what was received within so many years counts; null for ever.</param>
/// <param name="Says">The condition in own words.</param>
/// <param name="Citation">The text that states it.</param>
public sealed record ReceivedClause(string Key, IReadOnlyList<string> Programmes, int? WithinYears, string Says, Citation Citation)
    : LeafClause(Key, ApplicantFact.Received, Says, Citation)
{
    /// <summary>Whether the programmes cannot be had together with this one.</summary>
    public bool Excludes { get; init; }

    private protected override Remark Unsaid => new ConditionRemark.Others(Programmes, Excludes);
}

/// <summary>予算の条件 The budget has not run out on the day of the judgement.</summary>
/// <param name="Key">Key of the condition.</param>
/// <param name="ExhaustedOn">The day on which the budget ran out; the last day on which an application was taken.</param>
/// <param name="Says">What was announced, in own words.</param>
/// <param name="Citation">The announcement.</param>
public sealed record BudgetClause(string Key, DateOnly ExhaustedOn, string Says, Citation Citation)
    : LeafClause(Key, ApplicantFact.Reading, Says, Citation)
{
    private protected override Remark Unsaid => new ConditionRemark.BudgetSpentOn(ExhaustedOn);
}

/// <summary>原文の確認 A condition that the vocabulary cannot express or the source does not state; always Unknown.</summary>
/// <param name="Key">Key of the condition.</param>
/// <param name="Says">What has to be read, in own words.</param>
/// <param name="Citation">Where the original stands.</param>
public sealed record NeedsReadingClause(string Key, string Says, Citation Citation) : LeafClause(Key, ApplicantFact.Reading, Says, Citation)
{
    /// <summary>決まらないわけ Why it cannot be decided here.</summary>
    public ReadingCause Cause { get; init; }

    /// <summary>The document that would close it, where the text at hand does not state it; empty when none is named.</summary>
    public string Document { get; init; } = "";

    private protected override Remark Unsaid => new ConditionRemark.NotStated();
}
