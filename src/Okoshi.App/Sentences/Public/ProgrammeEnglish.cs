using System.Globalization;
using Okoshi.App.Japanese;
using Okoshi.App.Support.Catalogue;

namespace Okoshi.App.Sentences;

/// <summary>Programmes beside an offer, and the page of one, in English.</summary>
internal static class ProgrammeEnglish
{
    public static SupportWords Support() =>
        new()
        {
            Title = "Support you may be able to use",
            Lead = "Programmes by which the state, the prefecture or the city help with money or advice. “Not known yet” does not mean no.",
            None = "No programme for this work has been found yet. Please ask at the office.",
            Shown = (shown, all) => shown == all ? $"There are {all}." : $"{shown} of {all} are shown.",
            All = "Show all",
            Met = "Fits you",
            Unknown = "Not known yet",
            ObtainFirst = "Get it first",
            Declarations = "What you declare or bring when you apply",
            DeclarationsLead = "This is no part of the answer above.",
            NotMet = "Does not fit",
            OneQuestion = fact => $"One answer settles it: {fact}.",
            Questions = (fact, more) => more == 0 ? $"First question: {fact}." : $"First question: {fact}. {more} more will be asked.",
            AskOffice = "The office can tell.",
            AskOfficeToo = "Something has to be asked at the office.",
            Conditions = "Conditions: ",
            UpTo = amount => $"At most {amount} (upper limit)",
            Lent = amount => $"A loan: {amount}, to be paid back",
            NoAmount = "The sources state no amount",
            Open = "Open for applications",
            Begun = "Applications have begun",
            LastDay = time => time is { } hour ? $"Open for applications today until {hour:HH:mm}" : "Open for applications until today",
            Coming = "Applications open later",
            Closed = "Applications are closed now",
            NoDates = "The sources do not say when you can apply",
            ConfirmFirst = "This year's terms are not confirmed yet. Please ask first.",
            Days = Days,
            ConfirmAll = "This year's terms of these are not confirmed yet. Please ask first.",
            NeitherAmountNorDates = "The sources state neither an amount nor when you can apply.",
            Detail = "More about this programme",
            Check = "Answer questions and check in detail",
        };

    public static ProgrammeWords Programme() =>
        new()
        {
            NotStanding = "It is not in today's list: it has ended, or has not begun. This is what was known last.",
            ConfirmFirst = "Please ask first. This year's terms are not confirmed yet.",
            LastConfirmed = year => $"They were confirmed last in {year}.",
            Who = "Who can use it",
            WhoLead = "We have not asked about you yet. “Not known yet” does not mean no; answering questions tells.",
            NotReadTitle = "The conditions have not been looked at yet",
            NotRead = "Somebody reads the text below to tell. It does not mean that you cannot use it.",
            NotStated = "The sources do not say whom it is for. Please ask at the office.",
            Terms = "Money, and when to apply",
            Check = "Answer questions to see whether you can use it",
            Official = "Open the official page (Japanese)",
            Original = "What the original says (Japanese)",
            All = "See other programmes (Japanese)",
            InJapanese = "The name and the texts of the programme exist in Japanese only.",
        };

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The days in English; words beside them stay as they are written.</summary>
    private static string Days(CatalogueEntry entry)
    {
        var end = entry is { From: not null, Closes.Readable: "" } ? "(the sources do not say until when)" : Of("until", entry.Closes);
        return string.Join(" ", new[] { Of("from", entry.Opens), end }.Where(t => t.Length > 0).Distinct());
    }

    private static string Of(string word, WrittenDay day)
    {
        var words = day.Words.Length > 0 ? $"“{day.Words}”" : "";
        if (day.Date is not { } date)
            return words;
        var hour = day.Time is { } time ? time.ToString(", HH:mm", CultureInfo.InvariantCulture) : "";
        return $"{word} {Day(date)}{hour}{(words.Length > 0 ? $" ({words})" : "")}";
    }
}
