namespace Okoshi.Engine.Support;

/// <summary>制度の利用 Whether a person or business has received a programme, and when.</summary>
/// <param name="Programme">Key of the programme.</param>
/// <param name="IsReceived">False when it is known that the programme was never received.</param>
/// <param name="On">Day of the decision (交付決定日); null when it is not known or nothing was received.</param>
public sealed record ReceivedProgramme(string Programme, bool IsReceived, DateOnly? On = null);
