using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>What was found for one condition, and why it was answered so.</summary>
internal static class LeafFinding
{
    public static Finding Of(LeafClause leaf, Judgement judgement, Applicant applicant, DateOnly asOf)
    {
        var value = Value(leaf, applicant, asOf);
        var answer = Answer(leaf, judgement);
        if (
            answer == ConditionAnswer.MoveBy
            && leaf is PlaceClause { MovesWithinMonths: { } limit }
            && applicant.MoveOn > asOf.AddMonths(limit)
        )
            answer = ConditionAnswer.MoveTooLate;
        DateOnly? looked = (answer, leaf) switch
        {
            (ConditionAnswer.ListOfOtherDay, NamedListClause list) => applicant.Lists.Where(x => x.List == list.List).Max(x => x.On),
            (ConditionAnswer.ObtainFirst, CertificateClause certificate) => CertificateJudge.EarliestDay(certificate, asOf),
            (ConditionAnswer.MoveBy or ConditionAnswer.MoveTooLate, PlaceClause { MovesWithinMonths: { } months }) => asOf.AddMonths(
                months
            ),
            _ => null,
        };
        var reason = new ConditionRemark.Reason(answer, leaf.Fact, value, leaf.Statement, looked);
        return new Finding(leaf.Key, judgement.Verdict, value, leaf.Statement, reason, leaf.Citation);
    }

    private static ConditionAnswer Answer(LeafClause leaf, Judgement judgement) =>
        (leaf, judgement.Verdict, judgement.Doubt) switch
        {
            (WindowClause, Verdict.Met, _) => ConditionAnswer.WindowOpen,
            (WindowClause, Verdict.NotMet, _) => ConditionAnswer.WindowClosed,
            (WindowClause, _, _) => ConditionAnswer.WindowOver,
            (BudgetClause, Verdict.Met, _) => ConditionAnswer.BudgetLeft,
            (BudgetClause, _, _) => ConditionAnswer.BudgetSpent,
            (ReceivedClause, Verdict.Met, _) => ConditionAnswer.Received,
            (ReceivedClause, Verdict.NotMet, _) => ConditionAnswer.NotReceived,
            (ReceivedClause, _, _) => ConditionAnswer.ReceivedUnknown,
            (NeedsReadingClause { Cause: ReadingCause.NotInText }, _, _) => ConditionAnswer.NotInText,
            (NeedsReadingClause { Cause: ReadingCause.OfficeDecides }, _, _) => ConditionAnswer.OfficeDecides,
            (NeedsReadingClause, _, _) => ConditionAnswer.NeedsReading,
            (CertificateClause, Verdict.Met, _) => ConditionAnswer.CertificateHeld,
            (CertificateClause, _, Doubt.OtherIssue) => ConditionAnswer.CertificateOfOtherDay,
            (CertificateClause, _, Doubt.Obtainable) => ConditionAnswer.ObtainFirst,
            (CertificateClause { CanBeHad: true }, Verdict.NotMet, _) => ConditionAnswer.ObtainTooLate,
            (CertificateClause, Verdict.NotMet, _) => ConditionAnswer.CertificateLacking,
            (UndertakingClause, Verdict.Met, _) => ConditionAnswer.Undertaken,
            (UndertakingClause, Verdict.NotMet, _) => ConditionAnswer.NotUndertaken,
            (EstablishmentClause, _, Doubt.Obtainable) => ConditionAnswer.OpenFirst,
            (_, Verdict.Met, Doubt.NotApplicable) => ConditionAnswer.NotApplicable,
            (_, Verdict.NotMet, Doubt.NotApplicable) => ConditionAnswer.CannotHave,
            (NamedListClause, Verdict.Met, _) => ConditionAnswer.Listed,
            (NamedListClause, Verdict.NotMet, _) => ConditionAnswer.NotListed,
            (NamedListClause, _, Doubt.OtherDay) => ConditionAnswer.ListOfOtherDay,
            (NumberClause, _, Doubt.EveOfBirthday) => ConditionAnswer.EveOfBirthday,
            (PlaceClause { MovesWithinMonths: not null }, _, Doubt.PlannedMove) => ConditionAnswer.MoveBy,
            (PlaceClause, _, Doubt.PlannedMove) => ConditionAnswer.MoveMayDo,
            (_, Verdict.Met, _) => ConditionAnswer.Met,
            (_, Verdict.NotMet, _) => ConditionAnswer.NotMet,
            (_, _, Doubt.SoftBand) => ConditionAnswer.NearLimit,
            (_, _, Doubt.TooCoarse) => ConditionAnswer.TooCoarse,
            _ => ConditionAnswer.NotKnown,
        };

    private static Remark Value(LeafClause leaf, Applicant applicant, DateOnly asOf) =>
        leaf switch
        {
            NumberClause { Fact: ApplicantFact.Capital } when applicant is { HasNoCapital: true, LegalForm: { } form } =>
                new ConditionRemark.HasNone(form),
            NumberClause n when LeafJudge.NumberOf(n, applicant, asOf) is { } range => new ConditionRemark.Number(
                n.Fact,
                range,
                n.InMonths
            ),
            DateClause d when LeafJudge.DateOf(d.Fact, applicant) is { } day => new ConditionRemark.Day(day),
            PlaceClause p when LeafJudge.PlacesOf(p.Fact, applicant).Select(x => x.Name).Distinct().ToArray() is { Length: > 0 } names =>
                names is [var name] ? Remark.Quote(name) : new ConditionRemark.Values([.. names.Select(Remark.Quote)]),
            FigureClause f when applicant.Figures.TryGetValue(f.Figure, out var number) => new ConditionRemark.Figure(number, f.Unit),
            EstablishmentClause when applicant.Establishments is { Count: > 0 } places => new ConditionRemark.Places(places),
            UndertakingClause u when applicant.Undertakings.TryGetValue(u.Undertaking, out var done) => new ConditionRemark.Held(done),
            IndustryClause when applicant.Industry is { } code => new ConditionRemark.Industry(code),
            ChoiceClause c when applicant.ChoiceOf(c.Fact) is { } key => new ConditionRemark.Choice(c.Fact, key),
            CertificateClause c when applicant.Certificates.TryGetValue(c.Certificate, out var held) => new ConditionRemark.Held(held),
            NamedListClause l when applicant.Lists.Where(x => x.List == l.List).MaxBy(x => x.On) is { } look => new ConditionRemark.Listed(
                look.IsMember,
                look.On
            ),
            ReceivedClause r when applicant.Received.Where(x => r.Programmes.Contains(x.Programme)).ToArray() is { Length: > 0 } known =>
                new ConditionRemark.Received(known),
            NeedsReadingClause { Document.Length: > 0 } reading => Remark.Quote(reading.Document),
            WindowClause or BudgetClause => new ConditionRemark.Day(asOf),
            _ => Remark.None,
        };
}
