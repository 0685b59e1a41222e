using Okoshi.App.Push;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Sentences;

/// <summary>What is said of a programme beside an offer: why, how much, and when.</summary>
public static class ProgrammeSentences
{
    private const int MostConditions = 2;

    /// <summary>Why it fits; while it is open, the answer that settles it, or that only the office can tell.</summary>
    public static string Settles(OfferedProgramme programme, PublicWords words)
    {
        var (support, space) = (words.Support, words.Space);
        if (programme.Outcome.Verdict != Verdict.Unknown)
            return string.Join(
                space,
                programme
                    .Outcome.Findings.Where(f => f.Verdict == programme.Outcome.Verdict)
                    .Take(2)
                    .Select(f => f.Reason.Text(words.Voice))
            );
        if (programme.Questions.Count == 0)
            return support.AskOffice;
        var first = SentenceText.Text(programme.Questions[0], words.Plain);
        var asked =
            programme.Questions.Count == 1 && !programme.AsksOffice
                ? support.OneQuestion(first)
                : support.Questions(first, programme.Questions.Count - 1);
        return programme.AsksOffice ? asked + space + support.AskOfficeToo : asked;
    }

    /// <summary>
    /// What is asked for and not known yet, in the words of the source; empty where nothing is, and where it takes more than a line to say:
    /// half of a condition would be another one.
    /// </summary>
    public static string Open(OfferedProgramme programme)
    {
        Remark[] open = [.. programme.Outcome.Findings.Where(f => f.Verdict == Verdict.Unknown).Select(f => f.Threshold)];
        return
            programme.Outcome.Verdict == Verdict.Unknown
            && !programme.AsksOffice
            && open.Length <= MostConditions
            && !open.Any(t => t is ConditionRemark.GroupCondition)
            ? string.Join('、', open.Select(t => t.Text()).Where(t => t.Length > 0).Distinct())
            : "";
    }

    /// <summary>How much, and when; in one sentence where neither is stated.</summary>
    public static string Terms(CatalogueEntry entry, PublicWords words)
    {
        var (amount, days) = (Amount(entry, words), Days(entry, words));
        return amount == words.Support.NoAmount && days == words.Support.NoDates
            ? words.Support.NeitherAmountNorDates
            : $"{amount}　{days}";
    }

    /// <summary>The amount: exactly so much, at most so much, or that nothing is stated; money to be paid back is called so.</summary>
    public static string Amount(CatalogueEntry entry, PublicWords words)
    {
        var terms = entry.Programme.Terms;
        if ((terms.Benefit ?? entry.Limit) is not { } amount)
            return words.Support.NoAmount;
        var money = words.Money(amount);
        var told = terms.Amount == AmountKind.Fixed ? money : words.Support.UpTo(money);
        return terms.Money == MoneyKind.Given ? told : words.Support.Lent(told);
    }

    /// <summary>Whether applications are taken, with the days where they are known.</summary>
    public static string Days(CatalogueEntry entry, PublicWords words)
    {
        var state = entry.Reception switch
        {
            Reception.Open when entry.LastCall.Length > 0 => words.Support.LastDay(entry.UntilTime),
            Reception.Open when entry.Programme.IsOpenOn(entry.Day) is null => words.Support.Begun,
            Reception.Coming => words.Support.Coming,
            Reception.Closed => words.Support.Closed,
            Reception.Open => words.Support.Open,
            _ => entry.Programme.IsOpenOn(entry.Day) switch
            {
                true => words.Support.Open,
                false => words.Support.Closed,
                _ => words.Support.NoDates,
            },
        };
        return words.Support.Days(entry) is not { Length: > 0 } days ? state
            : words.IsEnglish ? $"{state} ({days})"
            : $"{state}（{days}）";
    }
}
