namespace Okoshi.App.Support.Authoring;

/// <summary>
/// A line of the form in which conditions are built: a combination or one condition, as it was typed. Lines stand in reading order;
/// the level says under which combination above them they belong. Nothing is checked here, so that nothing typed is lost.
/// </summary>
public sealed class RuleNode
{
    /// <summary>Depth, from 0.</summary>
    public int Level { get; set; }

    /// <summary><c>all</c>, <c>any</c>, <c>some</c>, <c>not</c>, or a kind of condition as rules write it.</summary>
    public string Kind { get; set; } = "";

    /// <summary>For <c>some</c>: how many have to hold.</summary>
    public string? Count { get; set; }

    /// <summary><c>atLeast</c> or <c>above</c>.</summary>
    public string? LowerKind { get; set; }

    public string? Lower { get; set; }

    /// <summary><c>atMost</c> or <c>below</c>.</summary>
    public string? UpperKind { get; set; }

    public string? Upper { get; set; }

    /// <summary>Which limits are soft (概ね): empty, <c>lower</c>, <c>upper</c> or <c>both</c>.</summary>
    public string? Soft { get; set; }

    /// <summary>Half width of the band around a soft limit.</summary>
    public string? Band { get; set; }

    /// <summary>Reference day of ages and years, and of a list.</summary>
    public string? On { get; set; }

    /// <summary>How ages are reckoned: empty, <c>birthday</c> or <c>attained</c>.</summary>
    public string? Reckoning { get; set; }

    /// <summary>Of a residence: within how many months those may move who do not live there yet.</summary>
    public string? MovesWithin { get; set; }

    /// <summary>Revision of the industrial classification by which the codes are written; empty for the newest.</summary>
    public string? Revision { get; set; }

    /// <summary>Chosen answers, areas or classes.</summary>
    public List<string> Chosen { get; set; } = [];

    /// <summary>Further codes, separated by semicolons.</summary>
    public string? Codes { get; set; }

    /// <summary>Name of a certificate or a list, or keys of programmes.</summary>
    public string? Name { get; set; }

    /// <summary>Of a place of business: what it has to be.</summary>
    public string? Role { get; set; }

    /// <summary>Of a place of business: for how many months it has been there.</summary>
    public string? HeldMonths { get; set; }

    /// <summary>Of a place of business: it has been there on that day.</summary>
    public string? HeldSince { get; set; }

    /// <summary>Of a small enterprise: the definition that counts.</summary>
    public string? Basis { get; set; }

    /// <summary>Of a small enterprise: the programme's own table as JSON, which the form does not change.</summary>
    public string? OwnTable { get; set; }

    /// <summary>Of a certificate: for how many months it counts.</summary>
    public string? ValidMonths { get; set; }

    /// <summary>Of a certificate: within how many months it can be had first.</summary>
    public string? TakesMonths { get; set; }

    /// <summary>Of a certificate: and so many days.</summary>
    public string? TakesDays { get; set; }

    /// <summary>Of a number that is asked for, or of an act that the shared list has not: the question about it.</summary>
    public string? Asks { get; set; }

    /// <summary>Why it cannot be decided: empty, <c>not-in-text</c> or <c>office-decides</c>.</summary>
    public string? Because { get; set; }

    /// <summary>The document that would decide it.</summary>
    public string? Document { get; set; }

    /// <summary>Of years: empty, or <c>months</c>.</summary>
    public string? Unit { get; set; }

    public string? WithinYears { get; set; }
    public string? From { get; set; }
    public string? To { get; set; }

    /// <summary>The programme ends with the last day of the window.</summary>
    public bool Final { get; set; }

    /// <summary>Own words in place of those that are made from the fields.</summary>
    public string? Says { get; set; }

    /// <summary>Id of the document.</summary>
    public string? Source { get; set; }

    /// <summary>Article or page.</summary>
    public string? Place { get; set; }

    public bool IsGroup => Kind is "all" or "any" or "some" or "not";

    /// <summary>Conditions of where somebody lives, lived or will work.</summary>
    public bool IsPlace => Kind is "residence" or "previous-residence" or "planned-place" or "establishment";

    /// <summary>Conditions of a day between two others.</summary>
    public bool IsDay =>
        Kind is "founding-date" or "graduation-date" or "move-date" or "project-start" or "project-completion" or "project-payment";

    /// <summary>Years that may be counted in months.</summary>
    public bool IsYears => Kind is "residence-years" or "previous-residence-years" or "years-since-founding" or "years-since-graduation";

    /// <summary>Number conditions have a lower and an upper limit.</summary>
    public bool IsNumber => RuleKinds.Numbers.ContainsKey(Kind);

    /// <summary>All that was chosen or written as codes.</summary>
    public IReadOnlyList<string> Items =>
        [
            .. Chosen
                .Where(c => c.Length > 0)
                .Concat(
                    (Codes ?? "").Split(
                        [';', '；', '、', ',', ' ', '　'],
                        StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                    )
                )
                .Distinct(),
        ];
}
