using Okoshi.Engine.Support;

namespace Okoshi.Engine.Push;

/// <summary>年齢階級（対象者） Persons of one sex in a span of ages, as a census counts them.</summary>
/// <param name="From">Youngest age in completed years.</param>
/// <param name="To">Oldest age in completed years.</param>
/// <param name="Sex">Sex.</param>
/// <param name="Persons">Persons counted.</param>
public sealed record AgeClass(int From, int To, ApplicantSex Sex, long Persons);
