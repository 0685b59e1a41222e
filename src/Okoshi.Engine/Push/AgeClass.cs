using Okoshi.Engine.Support;

namespace Okoshi.Engine.Push;

/// <summary>年齢階級 Persons of one sex in a span of ages, as a census counts them.</summary>
/// <param name="From">Youngest age in completed years.</param>
/// <param name="To">Oldest age in completed years.</param>
/// <param name="Sex">Sex.</param>
/// <param name="Persons">Persons counted.</param>
public sealed record AgeClass(int From, int To, Sex Sex, long Persons);
