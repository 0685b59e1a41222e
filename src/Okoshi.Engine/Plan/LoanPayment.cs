using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Plan;

/// <summary>毎月の返済 One month of a loan.</summary>
/// <param name="Month">Month after the loan was paid out, from 1.</param>
/// <param name="Principal">元金 paid.</param>
/// <param name="Interest">利息 paid.</param>
/// <param name="Payment">返済額, principal and interest.</param>
/// <param name="Balance">借入残高 after the payment.</param>
public sealed record LoanPayment(int Month, Yen Principal, Yen Interest, Yen Payment, Yen Balance);
