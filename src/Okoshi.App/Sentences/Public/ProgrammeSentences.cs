using Okoshi.App.Push;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Sentences;

/// <summary>What is said of a programme beside an offer: why, how much, and when.</summary>
public static class ProgrammeSentences
{
    /// <summary>Why it fits; while it is open, the answer that settles it, or that only the office can tell.</summary>
    public static string Settles(OfferedProgramme programme, PublicWords words)
    {
        var (support, space) = (words.Support, words.IsEnglish ? " " : "");
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
        var first = SentenceText.Text(programme.Questions[0], words.Voice);
        var asked =
            programme.Questions.Count == 1 && !programme.AsksOffice
                ? support.OneQuestion(first)
                : support.Questions(first, programme.Questions.Count - 1);
        return programme.AsksOffice ? asked + space + support.AskOfficeToo : asked;
    }

    /// <summary>How much, and when; in one sentence where neither is stated.</summary>
    public static string Terms(OfferedProgramme programme, PublicWords words)
    {
        var (amount, days) = (Amount(programme, words), Days(programme, words));
        return amount == words.Support.NoAmount && days == words.Support.NoDates
            ? words.Support.NeitherAmountNorDates
            : $"{amount}　{days}";
    }

    /// <summary>The amount: exactly so much, at most so much, or that nothing is stated; money to be paid back is called so.</summary>
    public static string Amount(OfferedProgramme programme, PublicWords words)
    {
        if (programme.Limit is not { } amount)
            return words.Support.NoAmount;
        var terms = programme.Outcome.Programme.Terms;
        var money = words.Money(amount);
        var told = terms.Amount == AmountKind.Fixed ? money : words.Support.UpTo(money);
        return terms.Money == MoneyKind.Given ? told : words.Support.Lent(told);
    }

    /// <summary>Whether applications are taken, with the days where they are known.</summary>
    public static string Days(OfferedProgramme programme, PublicWords words)
    {
        var state = programme.Entry.Reception switch
        {
            Reception.Coming => words.Support.Coming,
            Reception.Closed => words.Support.Closed,
            Reception.Open => words.Support.Open,
            _ => programme.Outcome.Programme.IsOpenOn(programme.Outcome.AsOf) switch
            {
                true => words.Support.Open,
                false => words.Support.Closed,
                _ => words.Support.NoDates,
            },
        };
        return programme.Entry.Days.Length > 0 ? $"{state}（{programme.Entry.Days}）" : state;
    }
}
