namespace Okoshi.Engine.Push;

/// <summary>割合 How often an answer is drawn for a synthetic person.</summary>
/// <typeparam name="T">The answer.</typeparam>
/// <param name="Value">The answer.</param>
/// <param name="Part">Its share, 0 to 1 where answers exclude each other or not; a weight where exactly one is drawn.</param>
public sealed record Share<T>(T Value, double Part);
