using System.Globalization;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Sentences;

/// <summary>Conditions of programmes in English.</summary>
internal static class EnglishConditions
{
    /// <summary>Titles of the divisions as the Statistics Bureau gives them in English (JSIC Rev. 14), A to T.</summary>
    private static readonly string[] Divisions =
    [
        "Agriculture and forestry",
        "Fisheries",
        "Mining and quarrying of stone and gravel",
        "Construction",
        "Manufacturing",
        "Electricity, gas, heat supply and water",
        "Information and communications",
        "Transport and postal activities",
        "Wholesale and retail trade",
        "Finance and insurance",
        "Real estate and goods rental and leasing",
        "Scientific research, professional and technical services",
        "Accommodations, eating and drinking services",
        "Living-related and personal services and amusement services",
        "Education, learning support",
        "Medical, health care and welfare",
        "Compound services",
        "Services, n.e.c.",
        "Government, except elsewhere classified",
        "Industries unable to classify",
    ];

    public static SentenceBook AddTo(SentenceBook book) => Changes(Values(Conditions(book.Codes<ApplicantFact>(Of))));

    private static SentenceBook Conditions(SentenceBook book) =>
        book.Case<ConditionRemark.Reason>(r => Of(r, SentenceText.Text(r.Fact, Voice.English), Value(r), In(r.Condition)))
            .Case<ConditionRemark.GroupReason>(Of)
            .Case<ConditionRemark.GroupCondition>(Of)
            .Case<ConditionRemark.Limits>(l =>
                string.Join(", ", l.Bounds.Select(b => $"{BoundOf(b.Kind)} {Format(b.Value)}{UnitOf(l.Fact)}"))
            )
            .Case<ConditionRemark.Choices>(c => string.Join(" or ", c.Keys.Select(k => Of(c.Fact, k))))
            .Case<ConditionRemark.NotStated>(_ => "the sources do not state whom it is for")
            .Case<ConditionRemark.BudgetSpentOn>(b => $"the budget was spent on {Day(b.Day)}")
            .Case<ConditionRemark.Others>(o =>
                o.Excludes
                    ? $"receives a programme that cannot be combined with it ({Titles(o.Programmes)})"
                    : $"has received {Titles(o.Programmes)} before"
            );

    private static SentenceBook Values(SentenceBook book) =>
        book.Case<ConditionRemark.Values>(v => string.Join(", ", v.Known.Select(In).Distinct()))
            .Case<ConditionRemark.Number>(n => Number(n.Range, n.InMonths ? " months" : UnitOf(n.Fact)))
            .Case<ConditionRemark.Day>(d => Day(d.On))
            .Case<ConditionRemark.Industry>(i =>
                i.Code.Digits.Length > 0 ? $"class {i.Code.Digits} ({Name(i.Code.Division)})" : Name(i.Code.Division)
            )
            .Case<ConditionRemark.Choice>(c => Of(c.Fact, c.Key))
            .Case<ConditionRemark.HasNone>(n => $"none ({Of(ApplicantFact.LegalForm, KeyOf(n.Form))})")
            .Case<ConditionRemark.Figure>(f => $"{Format(f.Value)} {f.Unit}")
            .Case<ConditionRemark.Places>(p => string.Join(", ", p.Known.Select(e => e.Place.Name + (e.IsPlanned ? " (planned)" : ""))))
            .Case<ConditionRemark.Held>(h => (h.IsHeld ? "yes" : "no"))
            .Case<ConditionRemark.Listed>(l => $"{(l.IsMember ? "yes" : "no")} ({Day(l.On)})")
            .Case<ConditionRemark.Received>(r =>
                string.Join(
                    ", ",
                    r.Programmes.Select(x =>
                        $"“{x.Programme}”: {(x.IsReceived ? "received" : "not received")}{(x.On is { } day ? $" ({Day(day)})" : "")}"
                    )
                )
            );

    private static SentenceBook Changes(SentenceBook book) =>
        EnglishBusiness
            .AddTo(book)
            .Case<ChangeRemark.RaiseTo>(c =>
                $"{Of(c.Fact)}: {c.Amount.ToString("#,0", CultureInfo.InvariantCulture)}{UnitOf(c.Fact)} or more ({In(c.Condition)})"
            )
            .Case<ChangeRemark.Move>(c => $"Moving to where {In(c.Condition)} holds")
            .Case<ChangeRemark.Prepare>(_ => "Beginning to prepare your own work")
            .Case<ChangeRemark.GetCertificate>(c => $"Getting the certificate or registration ({In(c.Condition)})")
            .Case<ChangeRemark.GetListed>(c => $"Getting onto the list ({In(c.Condition)})")
            .Case<ChangeRemark.ReceiveFirst>(c => $"Receiving “{c.Programme}” first")
            .Case<ChangeRemark.WaitUntil>(c => $"Waiting until {Day(c.Day)} ({In(c.Condition)})")
            .Case<ChangeRemark.LiveOnUntil>(c => $"Living on where you are until {Day(c.Day)} ({In(c.Condition)})")
            .Case<ChangeRemark.FoundFrom>(c =>
                $"Starting {(c.Last is { } last ? $"between {Day(c.Day)} and {Day(last)}" : $"on {Day(c.Day)} or later")} "
                + $"({In(c.Condition)})"
            );

    private static string Of(ConditionRemark.Reason r, string label, string value, string condition) =>
        r.Answer switch
        {
            ConditionAnswer.Met => $"{label}: {value}. This meets the condition ({condition}).",
            ConditionAnswer.NotMet => $"{label}: {value}. This does not meet the condition ({condition}).",
            ConditionAnswer.NearLimit => $"{label}: {value}. This is close to the limit ({condition}); please ask at the office.",
            ConditionAnswer.TooCoarse => $"{label}: {value}. This is too coarse to tell whether it meets the condition ({condition}).",
            ConditionAnswer.NotKnown => $"{label}: not known, so we cannot tell yet whether it meets the condition ({condition}).",
            ConditionAnswer.WindowOpen => $"Applications are open ({condition}).",
            ConditionAnswer.WindowClosed => $"Applications are not open ({condition}).",
            ConditionAnswer.WindowOver => $"The last call is over ({condition}). Please ask at the office whether there will be another.",
            ConditionAnswer.BudgetLeft => $"On this day the budget still lasts ({condition}).",
            ConditionAnswer.BudgetSpent => $"The budget is spent and applications are closed ({condition}).",
            ConditionAnswer.Received => $"Another programme has been received ({condition}).",
            ConditionAnswer.NotReceived => $"No other programme has been received ({condition}).",
            ConditionAnswer.ReceivedUnknown =>
                $"Whether or when another programme was received is not known, so we cannot tell yet ({condition}).",
            ConditionAnswer.NeedsReading => $"The documents at hand do not decide it: {condition}. Please ask at the office.",
            ConditionAnswer.CertificateHeld => $"The certificate or registration that it takes is there ({condition}).",
            ConditionAnswer.CertificateLacking => $"The certificate or registration that it takes is not there yet ({condition}).",
            ConditionAnswer.Listed => $"The name is on the list ({condition}).",
            ConditionAnswer.NotListed => $"The name is not on the list ({condition}).",
            ConditionAnswer.EveOfBirthday =>
                $"{label}: {value}. The next day is the birthday, and the source does not say how it counts ages ({condition}).",
            ConditionAnswer.MoveBy => $"{label}: {value}. Moving there by {Day(r.LookedOn!.Value)} would meet the condition ({condition}).",
            ConditionAnswer.MoveMayDo => $"{label}: {value}. Moving there may meet the condition ({condition}); please ask at the office.",
            ConditionAnswer.MoveTooLate =>
                $"{label}: {value}. The planned move is after the last day ({Day(r.LookedOn!.Value)}) of the condition ({condition}).",
            ConditionAnswer.ListOfOtherDay =>
                $"The list was looked at on {Day(r.LookedOn!.Value)}, not on the day that counts ({condition}). Please look again.",
            _ => EnglishBusiness.Of(r, label, value, condition),
        };

    private static string Of(ApplicantFact fact) =>
        fact switch
        {
            ApplicantFact.Age => "Age",
            ApplicantFact.Sex => "Sex",
            ApplicantFact.Residence => "Where you live",
            ApplicantFact.PreviousResidence => "Where you lived before",
            ApplicantFact.PreviousResidenceYears => "Years where you lived before",
            ApplicantFact.PlannedPlace => "Where the business will be",
            ApplicantFact.Stage => "How far the founding has come",
            ApplicantFact.FoundingDate => "Day of founding, also when planned",
            ApplicantFact.YearsSinceFounding => "Years since founding",
            ApplicantFact.Industry => "Industry",
            ApplicantFact.Employees => "Employees",
            ApplicantFact.Capital => "Capital",
            ApplicantFact.Student => "Whether you are a student",
            ApplicantFact.GraduationDate => "Day of graduation, also when planned",
            ApplicantFact.YearsSinceGraduation => "Years since graduation",
            ApplicantFact.Turn => "Whether you come back or move in",
            ApplicantFact.Succession => "Your side of a business succession",
            ApplicantFact.Certificate => "Certificates and registrations",
            ApplicantFact.NamedList => "Whether you are on a list",
            ApplicantFact.Reading => "What the original says",
            ApplicantFact.ResidenceYears => "Years where you live now",
            ApplicantFact.SalesChange => "Change of sales",
            ApplicantFact.OwnFunds => "Own funds",
            ApplicantFact.Received => "Whether you received another programme",
            ApplicantFact.LegalForm => "Legal form",
            ApplicantFact.Undertaking => "What you do",
            ApplicantFact.Establishment => "Where your business has its places",
            ApplicantFact.MoveDate => "The day you moved",
            ApplicantFact.ProjectStart => "The day the project begins",
            ApplicantFact.ProjectCompletion => "The day the project ends",
            ApplicantFact.ProjectPayment => "The day of the last payment",
            ApplicantFact.ProjectCost => "Cost of the project (without tax)",
            ApplicantFact.ProjectBegins => "When the project begins",
            ApplicantFact.WageRaised => "Rise of wages so far",
            ApplicantFact.WagePledged => "Rise of wages you pledge",
            ApplicantFact.Figure => "What you told",
        };

    private static string Of(ApplicantFact fact, string key) =>
        (fact, key) switch
        {
            (ApplicantFact.Sex, "female") => "female",
            (ApplicantFact.Sex, "male") => "male",
            (ApplicantFact.Sex, "other") => "other, or rather not said",
            (ApplicantFact.Stage, "considering") => "interested or thinking about it",
            (ApplicantFact.Stage, "preparing") => "preparing",
            (ApplicantFact.Stage, "founded") => "founded not long ago",
            (ApplicantFact.Stage, "established") => "in business for some time",
            (ApplicantFact.Stage, "not-planning") => "not planning to found",
            (ApplicantFact.Student, "none") => "not a student",
            (ApplicantFact.Student, "high-school") => "at high school",
            (ApplicantFact.Student, "higher-education") => "at a university, junior college or vocational school",
            (ApplicantFact.Turn or ApplicantFact.Succession, "none") => "neither",
            (ApplicantFact.Turn, "u-turn") => "coming back home",
            (ApplicantFact.Turn, "i-turn") => "moving in from elsewhere",
            (ApplicantFact.Turn, "j-turn") => "coming back to a place near home",
            (ApplicantFact.Succession, "hands-over") => "looking for a successor",
            (ApplicantFact.Succession, "takes-over") => "wanting to take over",
            (ApplicantFact.LegalForm, "before-opening") => "somebody who has not opened a business yet",
            (ApplicantFact.LegalForm, "sole-proprietor") => "a sole proprietor",
            (ApplicantFact.LegalForm, "company") => "a company",
            (ApplicantFact.LegalForm, "cooperative") => "a cooperative",
            (ApplicantFact.LegalForm, "medical-welfare-school") => "a medical, welfare or school corporation",
            (ApplicantFact.LegalForm, "nonprofit") => "a non-profit corporation",
            (ApplicantFact.LegalForm, "public-body") => "a public body",
            (ApplicantFact.LegalForm, "voluntary-group") => "a group without legal personality",
            (ApplicantFact.ProjectBegins, "before-decision") => "before the decision",
            (ApplicantFact.ProjectBegins, "after-decision") => "after the decision",
            _ => throw new ArgumentOutOfRangeException(nameof(key), key, $"{fact} has no such answer."),
        };

    private static string Of(ConditionRemark.GroupCondition g)
    {
        string[] parts = [.. g.Parts.Select(p => p is ConditionRemark.GroupCondition group ? $"({Of(group)})" : In(p))];
        return (g.Kind, g.Count, parts.Length) switch
        {
            (GroupKind.Not, _, _) => $"other than {parts[0]}",
            (_, _, 1) => parts[0],
            (GroupKind.All, _, 2) => $"both {parts[0]} and {parts[1]}",
            (GroupKind.All, _, _) => $"all of {string.Join(", ", parts)}",
            (GroupKind.AtLeast, 1, 2) => $"{parts[0]} or {parts[1]}",
            (GroupKind.AtLeast, 1, _) => $"one of {string.Join(", ", parts)}",
            (GroupKind.AtLeast, _, _) => $"at least {g.Count} of {string.Join(", ", parts)}",
        };
    }

    private static string Of(ConditionRemark.GroupReason g) =>
        (g.Condition.Kind, g.Answer) switch
        {
            (GroupKind.Not, Verdict.Met) => $"It is for people {Of(g.Condition)}. You are one of them.",
            (GroupKind.Not, Verdict.NotMet) => $"It is for people {Of(g.Condition)}. This does not fit you.",
            (GroupKind.Not, _) => $"It is for people {Of(g.Condition)}. We cannot tell yet whether this fits you.",
            (GroupKind.AtLeast, Verdict.NotMet) => $"The condition is: {Of(g.Condition)}. "
                + (
                    g.Condition.Count > 1 ? $"Fewer than {g.Condition.Count} of them apply to you."
                    : g.Condition.Parts.Count == 2 ? "Neither applies to you."
                    : "None of them applies to you."
                ),
            (GroupKind.AtLeast, Verdict.Unknown) => $"The condition is: {Of(g.Condition)}. {Deciding(g)}",
            _ => Deciding(g),
        };

    private static string Deciding(ConditionRemark.GroupReason group) => string.Join(" ", group.Deciding.Select(In));

    internal static string Of(LegalForm form) => Of(ApplicantFact.LegalForm, KeyOf(form));

    private static string KeyOf(LegalForm form) => ApplicantFacts.KeyOf<LegalForm>(ApplicantFact.LegalForm, form)!;

    private static string UnitOf(ApplicantFact fact) =>
        fact switch
        {
            ApplicantFact.Employees => "",
            ApplicantFact.Capital or ApplicantFact.OwnFunds or ApplicantFact.ProjectCost => " yen",
            ApplicantFact.SalesChange or ApplicantFact.WageRaised or ApplicantFact.WagePledged => "%",
            _ => " years",
        };

    private static string BoundOf(BoundKind kind) =>
        kind switch
        {
            BoundKind.AtLeast => "at least",
            BoundKind.AtMost => "at most",
            BoundKind.Below => "less than",
            _ => "more than",
        };

    private static string Number(NumberRange range, string unit)
    {
        if (range.IsExact)
            return Format(range.From) + unit;
        return range.To is { } to ? $"{Format(range.From)}–{Format(to)}{unit}" : $"{Format(range.From)}{unit} or more";
    }

    private static string In(Remark remark) => remark.Text(Voice.English);

    private static string Value(ConditionRemark.Reason reason) =>
        reason.Value is Remark.Quoted { Text.Length: > 0 } place
        && reason.Fact is ApplicantFact.Residence or ApplicantFact.PreviousResidence or ApplicantFact.PlannedPlace
            ? EnglishPlaces.Of(place.Text)
            : In(reason.Value);

    private static string Titles(IEnumerable<string> programmes) => string.Join(", ", programmes.Select(p => $"“{p}”"));

    private static string Name(IndustryCode industry) => industry.IsTotal ? "All industries" : Divisions[industry.Code[0] - 'A'];

    private static string Format(decimal number) => number.ToString("#,0.#", CultureInfo.InvariantCulture);

    internal static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
