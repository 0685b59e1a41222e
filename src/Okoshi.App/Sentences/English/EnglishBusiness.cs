using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Sentences;

/// <summary>What is asked of businesses, in English.</summary>
internal static class EnglishBusiness
{
    public static SentenceBook AddTo(SentenceBook book) =>
        book.Case<ConditionRemark.Sme>(Of)
            .Case<ChangeRemark.Undertake>(c => $"Taking this up: {c.Condition.Text(Voice.English)}")
            .Case<ChangeRemark.OpenPlace>(c => $"Opening a place of business there ({c.Condition.Text(Voice.English)})")
            .Case<ChangeRemark.OpenAs>(c => $"Opening as {EnglishConditions.Of(c.Form)}");

    public static string Of(ConditionRemark.Reason r, string label, string value, string condition) =>
        r.Answer switch
        {
            ConditionAnswer.NotApplicable => $"{label}: {value}, so the condition does not apply ({condition}).",
            ConditionAnswer.CannotHave => $"{label}: {value}, which cannot meet the condition ({condition}).",
            ConditionAnswer.Undertaken => $"This meets the condition ({condition}).",
            ConditionAnswer.NotUndertaken => $"This does not meet the condition ({condition}).",
            ConditionAnswer.ObtainFirst =>
                $"Not there yet, but it can be had by {EnglishConditions.Day(r.LookedOn!.Value)}: get it first ({condition}).",
            ConditionAnswer.ObtainTooLate => $"Not there yet, and it is too late to get it ({condition}).",
            ConditionAnswer.CertificateOfOtherDay => $"The day on which it was issued decides ({condition}).",
            ConditionAnswer.NotInText => $"The text at hand does not state it: {condition}. See {value}.",
            ConditionAnswer.OfficeDecides => $"The office decides this case by case: {condition}.",
            ConditionAnswer.OpenFirst => $"{label}: {value}. Once the place is open, this meets the condition ({condition}).",
            _ => throw new ArgumentOutOfRangeException(nameof(r), r.Answer, "Not an answer of a condition."),
        };

    private static string Of(ConditionRemark.Sme s) =>
        (s.IsOtherForm || s.IsOpenForm, s.Answer) switch
        {
            (true, Verdict.NotMet) => $"{EnglishConditions.Of(s.Form!.Value)} is no small or medium enterprise (“{s.Definition}”).",
            (_, Verdict.Met) =>
                $"At most {s.Line.Employees:#,0} employees or the capital limit: a small or medium enterprise (“{s.Definition}”).",
            (_, Verdict.NotMet) => $"Larger than a small or medium enterprise (“{s.Definition}”).",
            _ => $"Whether it is a small or medium enterprise is not known yet (“{s.Definition}”).",
        };
}
