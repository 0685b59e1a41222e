namespace Okoshi.Engine.Accompany;

/// <summary>伴走のはじまり Puts dates to the steps that a case begins with.</summary>
/// <remarks>
/// Weekends move to the next Monday. Public holidays and the office's own closing days are not known to the program;
/// each step says so instead of guessing.
/// </remarks>
public static class CaseStart
{
    /// <summary>The steps of every case and of the proposed programmes, in order of their days.</summary>
    public static IReadOnlyList<NextStep> Begin(
        DateOnly acceptedOn,
        IEnumerable<StepTemplate> templates,
        IReadOnlyCollection<string> programmes
    )
    {
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(programmes);
        return
        [
            .. templates
                .Where(t => t.Programme.Length == 0 || programmes.Contains(t.Programme))
                .Select(t => Date(t, acceptedOn))
                .OrderBy(s => s.Due)
                .ThenBy(s => s.Template.Order)
                .ThenBy(s => s.Template.Id, StringComparer.Ordinal),
        ];
    }

    private static NextStep Date(StepTemplate template, DateOnly acceptedOn)
    {
        var counted = acceptedOn.AddDays(template.OffsetDays);
        var due = counted.AddDays(
            counted.DayOfWeek switch
            {
                DayOfWeek.Saturday => 2,
                DayOfWeek.Sunday => 1,
                _ => 0,
            }
        );
        return new NextStep(template, counted, due, new DayRemark(due == counted ? null : counted.DayOfWeek));
    }
}
