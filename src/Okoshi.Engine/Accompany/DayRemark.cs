using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Accompany;

/// <summary>日の注 What a reader should know about the day of a step: nobody has looked for holidays.</summary>
/// <param name="MovedFrom">The day of the week that the step was moved from; null where it was not moved.</param>
public sealed record DayRemark(DayOfWeek? MovedFrom) : Remark;
