using Okoshi.Engine.Plan;
using Okoshi.Engine.Push;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Sentences;

/// <summary>
/// The words of the public path in one language, page by page. What comes out of data (titles of businesses and programmes, places,
/// sources) stays Japanese.
/// </summary>
public sealed record PublicWords
{
    /// <summary>Language of the words, as pages name it.</summary>
    public required string Language { get; init; }

    /// <summary>Voice in which remarks are said beside them.</summary>
    public required Voice Voice { get; init; }

    public required FrameWords Frame { get; init; }
    public required AnswerWords Answers { get; init; }
    public required StartWords Start { get; init; }
    public required OffersWords Offers { get; init; }
    public required OfferWords Offer { get; init; }
    public required MoneyWords Plan { get; init; }
    public required SupportWords Support { get; init; }
    public required AboutWords About { get; init; }
    public required ProgrammeWords Programme { get; init; }
    public required CheckWords Check { get; init; }
    public required QuestionWords Questions { get; init; }
    public required AccountWords Account { get; init; }

    /// <summary>What is told for a status of HTTP.</summary>
    public required Func<int, TroubleWords> Trouble { get; init; }

    /// <summary>A day, and the day and hour of an instant.</summary>
    public required Func<DateOnly, string> Day { get; init; }
    public required Func<DateTimeOffset, string> Moment { get; init; }
    public required Func<FiscalYear, string> FiscalYear { get; init; }

    /// <summary>An amount to the yen where that is short to read.</summary>
    public required Func<Yen, string> Exact { get; init; }

    /// <summary>A number and its unit, for amounts of a plan.</summary>
    public required Func<Yen, (string Number, string Unit)> Amount { get; init; }

    public bool IsEnglish => Voice == Voice.English;

    /// <summary>Voice in which conditions are explained.</summary>
    public Voice Plain => IsEnglish ? Voice.English : Voice.Plain;

    /// <summary>Between two sentences.</summary>
    public string Space => IsEnglish ? " " : "";

    /// <summary>A verdict in a word or two.</summary>
    public string Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => Support.Met,
            Verdict.NotMet => Support.NotMet,
            _ => Support.Unknown,
        };

    public string Money(Yen amount)
    {
        var (number, unit) = Amount(amount);
        return number + unit;
    }

    /// <summary>A reason, with what the person likes and the places as they are called in the language.</summary>
    public string Say(Remark remark, Func<string, string> called) =>
        (
            remark switch
            {
                MatchRemark.Likes r => new MatchRemark.Likes([.. r.Interests.Select(called)]),
                MatchRemark.LikesOtherThings r => new MatchRemark.LikesOtherThings([.. r.Interests.Select(called)]),
                MatchRemark.Ranked r => r with { Region = called(r.Region) },
                MatchRemark.Here r => r with { Region = called(r.Region) },
                MatchRemark.Welcome r => r with { Region = called(r.Region) },
                MatchRemark.PlaceUnknown r => r with { Region = called(r.Region) },
                MatchRemark.FromAfar r => new MatchRemark.FromAfar(called(r.Region), called(r.Now)),
                MatchRemark.Elsewhere r => new MatchRemark.Elsewhere(called(r.Region), called(r.Wanted)),
                MatchRemark.PerhapsNear r => new MatchRemark.PerhapsNear(called(r.Region), called(r.Wanted)),
                _ => remark,
            }
        ).Text(Voice);
}

/// <summary>What stands around the public pages.</summary>
public sealed record FrameWords
{
    public required string Skip { get; init; }

    /// <summary>What the product is, under its name, for a region.</summary>
    public required Func<string, string> Brand { get; init; }
    public required string SignIn { get; init; }
    public required string SignOut { get; init; }
    public required string Own { get; init; }
    public required string Check { get; init; }
    public required string Privacy { get; init; }
    public required string Sources { get; init; }
    public required string Accessibility { get; init; }
    public required string Staff { get; init; }
    public required string Tel { get; init; }
    public required string JapaneseOnly { get; init; }
    public required string BackToStart { get; init; }

    /// <summary>Before the title of a page on which something has to be mended.</summary>
    public required string Error { get; init; }
    public required string ErrorNumber { get; init; }
    public required string ErrorReceipt { get; init; }
    public required string StaffPages { get; init; }
    public required string FurtherPages { get; init; }
}

/// <summary>The answers in words.</summary>
public sealed record AnswerWords
{
    /// <summary>Heading for screen readers.</summary>
    public required string Yours { get; init; }
    public required string None { get; init; }
    public required string Change { get; init; }
    public required string Erase { get; init; }

    /// <summary>An answer of question 3, first part: 「いま：…」.</summary>
    public required Func<string, string> Now { get; init; }

    /// <summary>Words for choices by their keys; a key that is missing keeps its Japanese label.</summary>
    public required IReadOnlyDictionary<string, string> Choices { get; init; }

    /// <summary>Times of coming, for a region.</summary>
    public required Func<string, string, string?> Time { get; init; }
}

/// <summary>The start page.</summary>
public sealed record StartWords
{
    public required string Title { get; init; }
    public required Func<string, string> Description { get; init; }
    public required string HeadingOne { get; init; }
    public required string HeadingTwo { get; init; }
    public required string LeadOne { get; init; }
    public required string LeadTwo { get; init; }
    public required IReadOnlyList<string> Facts { get; init; }
    public required string AskAge { get; init; }
    public required string One { get; init; }
    public required string AskLikes { get; init; }

    /// <summary>How many may be chosen.</summary>
    public required Func<int, string> UpTo { get; init; }
    public required string AskPlace { get; init; }
    public required string PlaceHelp { get; init; }
    public required string Now { get; init; }
    public required string When { get; init; }
    public required string Submit { get; init; }
    public required string Looking { get; init; }
    public required string WithoutAnswers { get; init; }
    public required string Trust { get; init; }

    /// <summary>What is promised: the promise, and what it means.</summary>
    public required IReadOnlyList<(string Promise, string Meaning)> Promises { get; init; }
}

/// <summary>The list of offers.</summary>
public sealed record OffersWords
{
    public required string Title { get; init; }
    public required string Problem { get; init; }
    public required Func<int, string> Count { get; init; }
    public required string FromAfarHeading { get; init; }
    public required IReadOnlyList<string> FromAfarLead { get; init; }
    public required string NowSection { get; init; }
    public required string LaterSection { get; init; }
    public required string DecidedSection { get; init; }
    public required string DecidedLead { get; init; }
    public required string TalkKind { get; init; }
    public required string TalkTitle { get; init; }
    public required string TalkText { get; init; }
    public required string Call { get; init; }
    public required string Need { get; init; }
    public required string LeftThird { get; init; }

    /// <summary>The first year beside the third.</summary>
    public required Func<string, string> First { get; init; }
    public required string Programmes { get; init; }
    public required string ProgrammesUnit { get; init; }
    public required string Detail { get; init; }
    public required string NotThis { get; init; }
    public required string NoneLeft { get; init; }
    public required string Again { get; init; }
    public required string Order { get; init; }
    public required string Close { get; init; }
    public required string CloseText { get; init; }
    public required string Assumed { get; init; }
    public required string Missing { get; init; }
    public required Func<int, string> FromAge { get; init; }
}

/// <summary>One offer.</summary>
public sealed record OfferWords
{
    public required string Why { get; init; }
    public required string ToNext { get; init; }
    public required string Before { get; init; }
    public required string Guardian { get; init; }
    public required string NoPlan { get; init; }
    public required string NoPlanYet { get; init; }

    public required string Helpers { get; init; }
    public required string HelpersText { get; init; }
    public required string NoHelpers { get; init; }
    public required string Next { get; init; }
    public required string NextText { get; init; }
    public required string Print { get; init; }
    public required string NotForMe { get; init; }
    public required string NoReason { get; init; }
    public required string Others { get; init; }
    public required string Stop { get; init; }
    public required string NothingKept { get; init; }
    public required string Computed { get; init; }
    public required string JapaneseData { get; init; }
}

/// <summary>The plan of an offer: what is left, what it takes, where it comes from.</summary>
public sealed record MoneyWords
{
    public required string Left { get; init; }

    /// <summary>The third year, and the first.</summary>
    public required Func<string, string, string> LeftText { get; init; }
    public required string LeftUnit { get; init; }
    public required string NoWages { get; init; }
    public required Func<int, string> Year { get; init; }
    public required string Range { get; init; }
    public required string Need { get; init; }
    public required Func<string, string> NeedText { get; init; }
    public required string NeedCaption { get; init; }
    public required string WorkingCapital { get; init; }
    public required string GuaranteeFee { get; init; }
    public required string Total { get; init; }
    public required string Funding { get; init; }
    public required string OwnFunds { get; init; }
    public required string Loan { get; init; }
    public required string LoanGuardian { get; init; }

    /// <summary>When money runs short by the plan, and how much is missing; null where it does not.</summary>
    public required Func<CashShortfall?, string> Shortfall { get; init; }

    /// <summary>How likely it is that money runs short: of a hundred trials, how many.</summary>
    public required Func<int, string> Risk { get; init; }
}

/// <summary>About the pages.</summary>
public sealed record AboutWords
{
    public required string Title { get; init; }
    public required string Privacy { get; init; }
    public required IReadOnlyList<string> PrivacyLines { get; init; }
    public required string Sources { get; init; }
    public required string NoSources { get; init; }
    public required string Accessibility { get; init; }
    public required IReadOnlyList<string> AccessibilityLines { get; init; }
}
