namespace Okoshi.Engine.Accompany;

/// <summary>次の一歩 A dated step of a case.</summary>
/// <param name="Template">The step.</param>
/// <param name="CountedOn">The day that counting from acceptance gives.</param>
/// <param name="Due">The day meant: the counted day, or the next Monday when that is a Saturday or Sunday.</param>
/// <param name="DayNote">What a reader should know about the day.</param>
public sealed record NextStep(StepTemplate Template, DateOnly CountedOn, DateOnly Due, DayRemark DayNote);
