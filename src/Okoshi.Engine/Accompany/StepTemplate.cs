namespace Okoshi.Engine.Accompany;

/// <summary>次の一歩の雛形 A step that a case begins with, counted from the day of acceptance.</summary>
/// <param name="Id">Key.</param>
/// <param name="Order">Order among steps of the same day.</param>
/// <param name="OffsetDays">Calendar days after acceptance, 0 or more.</param>
/// <param name="Title">What is done.</param>
/// <param name="Who">Who sees to it.</param>
/// <param name="Detail">How, in a sentence or two.</param>
/// <param name="Programme">Key of the programme that the step belongs to; empty for steps of every case.</param>
/// <param name="Note">Why the step and its day are assumed so.</param>
public sealed record StepTemplate(
    string Id,
    int Order,
    int OffsetDays,
    string Title,
    string Who,
    string Detail,
    string Programme,
    string Note
);
