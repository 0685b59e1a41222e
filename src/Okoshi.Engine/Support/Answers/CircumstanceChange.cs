using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>変えること One thing that would have to be different for a condition to hold.</summary>
/// <param name="Fact">What changes; the fact Reading stands for waiting.</param>
/// <param name="Text">What to do, with the condition it meets.</param>
/// <param name="On">First day on which it can be so: the day of the judgement, or the day to wait for.</param>
/// <param name="Citation">The text that states the condition.</param>
public sealed record CircumstanceChange(ApplicantFact Fact, Remark Text, DateOnly On, Citation Citation);
