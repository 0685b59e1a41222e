using System.Globalization;
using Okoshi.Engine.Accompany;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Sentences;

/// <summary>
/// English for the public path: why something is proposed, how programmes answer, and the days of the first steps.
/// Names out of data stay Japanese.
/// </summary>
internal static class EnglishSentences
{
    public static SentenceBook Book { get; } =
        EnglishConditions
            .AddTo(
                Matches(
                    new SentenceBook().Claims(
                        typeof(MatchRemark),
                        typeof(ConditionRemark),
                        typeof(ChangeRemark),
                        typeof(DayRemark),
                        typeof(Remark.Coded<ApplicantFact>)
                    )
                )
            )
            .Case<DayRemark>(d =>
                d.MovedFrom is { } day
                    ? $"The day counted is a {day}, so it is the following Monday. Public holidays have not been checked."
                    : "Public holidays have not been checked."
            );

    private static SentenceBook Matches(SentenceBook book) =>
        book.Case<MatchRemark.LikesUnknown>(_ => "We do not know yet what you like, so we chose from the work this place lacks.")
            .Case<MatchRemark.Likes>(r => $"It makes use of what you like ({Listed(r.Interests)}).")
            .Case<MatchRemark.LikesOtherThings>(r =>
                $"It does not overlap with what you like ({Listed(r.Interests)}). It is work that this place lacks."
            )
            .Case<MatchRemark.Ranked>(r => $"It is number {r.Rank} among the work that {r.Region} lacks.")
            .Case<MatchRemark.NoPlan>(_ => "There are no figures on money yet.")
            .Case<MatchRemark.Money>(r => string.Join(" ", Of(r.Plan)))
            .Case<MatchRemark.NoProgramme>(_ => "No support programme that fits has been found yet.")
            .Case<MatchRemark.Programmes>(r => string.Join(" ", Of(r)))
            .Case<MatchRemark.Here>(r => $"The work is in {r.Region}.")
            .Case<MatchRemark.Elsewhere>(r => $"The work is in {r.Region}, not in {r.Wanted}. Ask what can be begun from there.")
            .Case<MatchRemark.Welcome>(r =>
                r.Soon
                    ? $"The work is in {r.Region}. You can start preparing before you come."
                    : $"The work is in {r.Region}. You can prepare from afar for the day you come."
            )
            .Case<MatchRemark.FromAfar>(r => $"The work is in {r.Region}. You can begin by asking, from where you live now ({r.Now}).")
            .Case<MatchRemark.PlaceUnknown>(r => $"The work is in {r.Region}. We do not know yet where you want to work.")
            .Case<MatchRemark.PerhapsNear>(r => $"The work is in {r.Region}. Please check whether you can get there from {r.Wanted}.");

    private static string? Left(PlanFigures plan) =>
        (plan.TakeHomeFirstYear, plan.TakeHomeThirdYear) switch
        {
            ({ } first, { } third) =>
                $"In the third year {About(third)} a month is expected to be left to live on ({About(first)} in the first year)",
            (null, { } third) => $"In the third year {About(third)} a month is expected to be left to live on",
            ({ } first, null) => $"In the first year {About(first)} a month is expected to be left to live on",
            _ => null,
        };

    private static string About(Yen amount) =>
        amount == Yen.Zero ? "nothing"
        : amount.Amount is > 0 and < 5_000 ? "less than ¥10,000"
        : "about " + Money(amount);

    private static IEnumerable<string> Of(PlanFigures plan)
    {
        if (plan.Investment is { } investment)
            yield return $"Starting takes about {Money(investment)}.";
        if (Left(plan) is { } left)
            yield return $"{left}, before tax and social insurance.";
        yield return plan.BreakEvenMonth is { } month
            ? $"The business is expected to carry itself from month {month}."
            : "The plan shows no month from which the business carries itself.";
        if (plan.IsAssumed)
            yield return "All of these figures rest on assumptions.";
    }

    private static IEnumerable<string> Of(MatchRemark.Programmes programmes)
    {
        if (programmes.Met > 0)
            yield return programmes.Met == 1 ? "1 support programme fits you." : $"{programmes.Met} support programmes fit you.";
        if (programmes.Unknown > 0)
            yield return $"{programmes.Unknown} support {(programmes.Unknown == 1 ? "programme" : "programmes")} may fit you; "
                + "it is not known yet.";
        if (programmes.ConfirmFirst)
            yield return "Whether they go on this fiscal year is not confirmed. Please ask at the office.";
    }

    /// <summary>Rounded like the Japanese figure, to ten thousand yen.</summary>
    private static string Money(Yen amount) =>
        "¥" + (decimal.Round(amount.Amount / 10000m, MidpointRounding.AwayFromZero) * 10000m).ToString("#,0", CultureInfo.InvariantCulture);

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words);
}
