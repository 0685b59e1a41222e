using Okoshi.App.Support.Catalogue;

namespace Okoshi.App.Sentences;

/// <summary>Programmes beside an offer.</summary>
public sealed record SupportWords
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string None { get; init; }

    /// <summary>How many of how many are shown.</summary>
    public required Func<int, int, string> Shown { get; init; }
    public required string All { get; init; }
    public required string Met { get; init; }
    public required string Unknown { get; init; }

    /// <summary>Nothing is missing but what can still be had in time.</summary>
    public required string ObtainFirst { get; init; }

    /// <summary>Head of what applicants declare or bring.</summary>
    public required string Declarations { get; init; }

    /// <summary>That it is no part of the verdict.</summary>
    public required string DeclarationsLead { get; init; }
    public required string NotMet { get; init; }
    public required Func<string, string> OneQuestion { get; init; }
    public required Func<string, int, string> Questions { get; init; }
    public required string AskOffice { get; init; }
    public required string AskOfficeToo { get; init; }
    public required string Conditions { get; init; }
    public required Func<string, string> UpTo { get; init; }
    public required Func<string, string> Lent { get; init; }
    public required string NoAmount { get; init; }
    public required string Open { get; init; }

    /// <summary>They began, and nobody says until when they are taken.</summary>
    public required string Begun { get; init; }

    /// <summary>They are taken on this day for the last time: until an hour, or all day.</summary>
    public required Func<TimeOnly?, string> LastDay { get; init; }
    public required string Coming { get; init; }
    public required string Closed { get; init; }
    public required string NoDates { get; init; }
    public required string ConfirmFirst { get; init; }

    /// <summary>The days and hours of applications; empty where the sources name none.</summary>
    public required Func<CatalogueEntry, string> Days { get; init; }

    /// <summary>The same for every one of a list.</summary>
    public required string ConfirmAll { get; init; }
    public required string NeitherAmountNorDates { get; init; }
    public required string Detail { get; init; }
    public required string Check { get; init; }
}

/// <summary>The page of one programme.</summary>
public sealed record ProgrammeWords
{
    public required string NotStanding { get; init; }
    public required string ConfirmFirst { get; init; }

    /// <summary>The fiscal year in which it was confirmed last.</summary>
    public required Func<string, string> LastConfirmed { get; init; }
    public required string Who { get; init; }
    public required string WhoLead { get; init; }
    public required string NotReadTitle { get; init; }
    public required string NotRead { get; init; }
    public required string NotStated { get; init; }
    public required string Terms { get; init; }
    public required string Check { get; init; }
    public required string Official { get; init; }
    public required string Original { get; init; }
    public required string All { get; init; }
    public required string InJapanese { get; init; }
}
