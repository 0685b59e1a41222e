using Okoshi.App.Imports;
using Okoshi.App.Support.Check;
using Okoshi.Engine.Support;

namespace Okoshi.App.Sentences;

/// <summary>The check of support, page by page, from its first question to its end.</summary>
public sealed record CheckWords
{
    public required string Title { get; init; }
    public required string EndTitle { get; init; }
    public required string Description { get; init; }
    public required IReadOnlyList<string> Lead { get; init; }
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>About how many questions are left.</summary>
    public required Func<int, string> Left { get; init; }
    public required string Submit { get; init; }
    public required string ToEnd { get; init; }
    public required string Unread { get; init; }
    public required string UnreadCounts { get; init; }
    public required string Forgotten { get; init; }

    /// <summary>An answer is longer than what is carried: at most so many characters.</summary>
    public required Func<int, string> TooLong { get; init; }
    public required Func<int, string> Yours { get; init; }
    public required string Change { get; init; }
    public required string Forget { get; init; }
    public required string OnlyHere { get; init; }
    public required CheckEndWords End { get; init; }
}

/// <summary>The end of the check: what the programmes say, and what to do next.</summary>
public sealed record CheckEndWords
{
    public required string Met { get; init; }
    public required string AtOffice { get; init; }
    public required string StillOpen { get; init; }

    /// <summary>Unit of a number of programmes; empty where the language has none.</summary>
    public required string Unit { get; init; }
    public required MoneyInSightWords Money { get; init; }
    public required NextStepWords Next { get; init; }

    /// <summary>For who is not of age: a guardian, before anything is applied for; and before anything is borrowed.</summary>
    public required string Guardian { get; init; }

    /// <summary>How many programmes of a purpose: all, those that fit, and those to ask about.</summary>
    public required Func<int, int, int, string> GroupCount { get; init; }
    public required string NoneFits { get; init; }
    public required string NotNow { get; init; }
    public required Func<int, string> NotNowCount { get; init; }
    public required string ConfirmFirst { get; init; }
    public required IReadOnlyList<string> Notes { get; init; }
    public required Func<int, string> ForOthers { get; init; }
    public required Func<int, string> GoOn { get; init; }
    public required Func<int, string> More { get; init; }
    public required KeepWords Keep { get; init; }
    public required Func<string, string> AsOf { get; init; }
    public required string ThisWouldChangeIt { get; init; }

    /// <summary>What changes it, the day until which it does or nothing, and whether it would fit then.</summary>
    public required Func<string, string, bool, string> Would { get; init; }
    public required string Reasons { get; init; }
    public required string Source { get; init; }
}

/// <summary>What can be counted on, and what may be added.</summary>
public sealed record MoneyInSightWords
{
    public required string Title { get; init; }
    public required string SureOf { get; init; }

    /// <summary>Words before and after an amount that is the most one can get.</summary>
    public required (string Before, string After) AtMost { get; init; }

    /// <summary>It is an upper limit: whether of several added, and what of it is a fixed amount, if any.</summary>
    public required Func<bool, string, string> Limit { get; init; }

    /// <summary>An upper limit beside a programme.</summary>
    public required Func<string, string> UpTo { get; init; }
    public required Func<string, string> ConfirmedIn { get; init; }
    public required string NoneSure { get; init; }
    public required string Possible { get; init; }
    public required Func<int, string> Others { get; init; }
    public required Func<string, string> OfYear { get; init; }
    public required string StillThere { get; init; }
    public required Func<int, string> Borrowed { get; init; }
}

/// <summary>The one next step at the end of the check.</summary>
public sealed record NextStepWords
{
    public required string Title { get; init; }

    /// <summary>Around the name of the office and, where there is one, the name of a programme to speak of.</summary>
    public required (string Before, string ThenSay, string AfterTitle, string Else) Call { get; init; }
    public required Func<string, string> CallButton { get; init; }

    /// <summary>Around the name of the office.</summary>
    public required (string Before, string After) Bring { get; init; }
    public required string AnyOffice { get; init; }
    public required string Print { get; init; }
}

/// <summary>Leaving the answers here, or registering to do so.</summary>
public sealed record KeepWords
{
    public required string Submit { get; init; }

    /// <summary>Text with two links: before, the first link, between, the second link, after.</summary>
    public required (string Before, string Consents, string Between, string Kept, string After) Text { get; init; }
    public required (string Register, string After) Register { get; init; }
}

/// <summary>The questions of the check and their fixed answers.</summary>
public sealed record QuestionWords
{
    public required string NotKnown { get; init; }
    public required string Yes { get; init; }
    public required string No { get; init; }

    /// <summary>Stands between several answers.</summary>
    public required string Between { get; init; }
    public required (string Year, string Month, string Day) Date { get; init; }
    public required (string Topic, string Text, string Help) Purpose { get; init; }
    public required IReadOnlyDictionary<ProgrammePurpose, string> Purposes { get; init; }

    /// <summary>The question for a fact, what helps to answer it, and the unit of a number.</summary>
    public required IReadOnlyDictionary<ApplicantFact, (string Text, string Help, string Unit)> Facts { get; init; }

    /// <summary>Whether a programme was received, by its title.</summary>
    public required Func<string, string> Received { get; init; }

    /// <summary>Whether a condition holds, in its own words.</summary>
    public required Func<string, string> Thing { get; init; }

    /// <summary>A business has no place so far.</summary>
    public required string NowhereYet { get; init; }

    /// <summary>A class of an industry, by the division and the words of a condition.</summary>
    public required Func<string, string, string> Within { get; init; }

    /// <summary>The rest of a division.</summary>
    public required Func<string, string> Rest { get; init; }

    /// <summary>A place by its name and its reading, which may be empty.</summary>
    public required Func<string, string, string> Place { get; init; }

    /// <summary>The municipalities of a prefecture that are not named one by one.</summary>
    public required Func<string, string> OtherPlaces { get; init; }

    /// <summary>Why an answer cannot be read, and how to write it.</summary>
    public required Func<CheckInput, ImportProblem, string> Wrong { get; init; }
}
